import type { Handler } from './handler.js';
/** Path prefix of the form editor. */
export declare const editorPath = "/widget/editor/";
/**
 * Creates the handler that serves the built editor.
 *
 * @param folder - Contains the built widget.
 * @param endpoint - Path of the receiver, which the editor suggests as the address of new forms.
 */
export declare function createEditorHandler(folder: string, endpoint: string): Handler;
