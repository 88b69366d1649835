/**
 * Puts a text on the clipboard; resolves to whether it is there.
 *
 * @param place - Takes a control for a moment where only the old way works; within the dialog that the resident is in.
 */
export declare function copyText(text: string, place: Element): Promise<boolean>;
