import { type Widget } from './insert-widget.js';
/**
 * Inserts a widget again after it was removed together with its surroundings: on a page that replaces its body, or where
 * a framework renders anew. The widget still contains what was typed. A widget that is removed alone stays removed.
 *
 * @param selector - Finds the container of the widget.
 * @param findTag - Finds a tag with the options of the widget; without one in the document it is not inserted again.
 */
export declare function remountWhenRemoved(widget: Widget, selector: string, findTag: () => Element | undefined): Promise<void>;
