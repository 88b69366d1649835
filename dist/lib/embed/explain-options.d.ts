import { type Widget } from './insert-widget.js';
import { type MountOptions } from './options.js';
/**
 * Explains each option that cannot be in one line of the console, or in one those that a widget that was there before does
 * not take over. The widget does without a wrong endpoint, fallback or image.
 */
export declare function explainOptions(options: MountOptions, widget: Widget, isNew: boolean): void;
