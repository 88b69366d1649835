import type { Handler } from './handler.js';
/** Path prefix of the built widget. */
export declare const widgetPath = "/widget/";
/** Options of {@link createWidgetHandler}. */
export interface WidgetOptions {
    /** Contains files with a hash of earlier builds, which pages in caches still refer to. */
    readonly earlierFolder?: string | undefined;
    /** The config of the form as JSON. */
    readonly config?: unknown;
}
/**
 * Creates the handler that serves the built widget: its entry, its immutable files with a hash in their name, and the config
 * of the form.
 */
export declare function createWidgetHandler(folder: string, { earlierFolder, config }?: WidgetOptions): Handler;
/**
 * Copies the files with a hash in their name to a folder, where they remain when a later build has replaced the widget.
 * Rejects when the folder cannot be written.
 */
export declare function keepWidgetFiles(folder: string, earlierFolder: string): Promise<void>;
