import type { Handler } from './handler.js';
/** Path prefix of the form editor. */
export declare const editorPath = "/widget/editor/";
/**
 * The policy of the editor's pages, which contain it too: nothing from elsewhere, no inline code, no text that becomes
 * markup.
 */
export declare const editorPolicy: string;
/**
 * Creates the handler that serves the built editor.
 *
 * @param folder - Contains the built widget.
 * @param endpoint - Path of the receiver, which the editor suggests as the address of new forms.
 */
export declare function createEditorHandler(folder: string, endpoint: string): Handler;
