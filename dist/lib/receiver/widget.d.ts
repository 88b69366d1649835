import type { Handler } from './receiver.ts';
/** Path prefix of the built widget. */
export declare const widgetPath = "/widget/";
/** Creates the handler that serves the built widget: its entry, and its immutable files with a hash in their name. */
export declare function createWidgetHandler(folder: string): Handler;
