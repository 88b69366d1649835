import { type Widget } from './insert-widget.ts';
import { type MountOptions } from './options.ts';
/** A widget that was mounted, and the selector of its container. */
interface Mounted {
    readonly widget: Widget;
    readonly selector: string;
}
/**
 * Adds the widget to the page: a form to the target, or else a button at the end of the body. An inline button is added
 * to the target, or else after the tag. An element that the page already contains is used instead, and left unchanged
 * if it has options of its own. A wrong option is one console line, and the widget is shown all the same.
 */
export declare function mount(options: MountOptions, tag?: Element): Widget;
/** Mounts as {@link mount} does; `isNew` is false for a widget that was there and is left unchanged. */
export declare function mountWidget(options: MountOptions, tag?: Element): Mounted & {
    readonly isNew: boolean;
};
/** Finds the element that `data-target` selects, and warns when there is none. */
export declare function findTarget(selector: string | undefined): Element | null;
export {};
