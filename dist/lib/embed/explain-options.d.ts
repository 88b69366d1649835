import { type Widget } from './insert-widget.js';
import { type MountOptions } from './options.js';
/**
 * Explains each invalid option in a line of the console; of a widget that was there before, all that it ignores in one line.
 * The widget does not use an invalid endpoint, fallback or image.
 */
export declare function explainOptions(options: MountOptions, widget: Widget, isNew: boolean): void;
