import { type Widget } from './insert-widget.js';
import { type MountOptions } from './options.js';
/** A widget that was mounted, the selector of its container, and whether the widget was not there before. */
export interface Mounted {
    readonly widget: Widget;
    readonly selector: string;
    readonly isNew: boolean;
}
/**
 * Adds the widget to the page: a form to the target, or else a button at the end of the body. An inline button is added
 * to the target, or else after the tag. Where the target is not drawn yet, the widget is added when it is. An element that
 * the page already contains is used instead, and left unchanged if it was mounted before, or has an endpoint, a config or a
 * preset. A wrong option is one console line, and the widget is shown all the same.
 */
export declare function mount(options: MountOptions, tag?: Element): Widget;
/**
 * Mounts as {@link mount} does.
 *
 * @param onPlace - Called when the widget is in the page; never, where its target is not drawn.
 */
export declare function mountWidget(options: MountOptions, tag?: Element, onPlace?: (mounted: Mounted) => void): Mounted;
