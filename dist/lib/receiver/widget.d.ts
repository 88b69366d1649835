import type { Handler } from './receiver.ts';
/** Where the built widget is served. */
export declare const widgetPath = "/widget/";
/** Serves the built widget from a folder: its entry, and the files with a hash in their name, which never change. */
export declare function createWidgetHandler(folder: string): Handler;
