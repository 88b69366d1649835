import type { Handler } from './receiver.js';
/** Path prefix of the built widget. */
export declare const widgetPath = "/widget/";
/**
 * Creates the handler that serves the built widget: its entry, and its immutable files with a hash in their name.
 *
 * @param earlierFolder - Contains files with a hash of earlier builds, which pages in caches still refer to.
 */
export declare function createWidgetHandler(folder: string, earlierFolder?: string): Handler;
/**
 * Copies the files with a hash in their name to a folder, where they remain when a later build has replaced the widget.
 * Rejects when the folder cannot be written.
 */
export declare function keepWidgetFiles(folder: string, earlierFolder: string): Promise<void>;
