import { brotliCompress } from 'node:zlib';
import type { Handler } from './handler.js';
/** Path prefix of the built widget. */
export declare const widgetPath = "/widget/";
/** Compresses a file. */
export declare const compress: typeof brotliCompress.__promisify__;
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
/** Whether a list of encodings contains brotli, or everything else, with a weight above 0 (RFC 9110 §12.5.3). */
export declare function acceptsBrotli(header: string): boolean;
