/**
 * Has the browser paint the dialog before it styles and lays out the questions that are out of sight: for a long form that
 * takes longer than all else. They follow in the next frames. The questions in sight fill the dialog, so its size
 * stays.
 * Resolves when all are shown.
 *
 * Not by `content-visibility`, with which Chromium takes twice as long as without.
 *
 * @param root - The root of the form, before it is shown for the first time.
 */
export declare function deferQuestions(root: ParentNode): Promise<void>;
