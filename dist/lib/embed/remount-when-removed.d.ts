import { type Widget } from './mount.ts';
/**
 * Puts a widget back that went away along with what was around it: on a page that swaps its body, or where a framework
 * draws anew. All that was typed is still in it. One that is taken out by itself stays out.
 *
 * @param selector - Finds its place.
 * @param findTag - Finds the tag that still asks for it, if any.
 */
export declare function remountWhenRemoved(widget: Widget, selector: string, findTag: () => Element | undefined): Promise<void>;
