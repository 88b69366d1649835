import { type Widget } from './insert-widget.js';
/**
 * Inserts a widget again that was removed with its surroundings, as soon as its container is there.
 *
 * @param noteNeighbour - Notes the place of the widget, which tells its next removal from that of its surroundings.
 */
export declare function remount(widget: Widget, selector: string, findTag: () => Element | undefined, noteNeighbour: () => void): void;
