/** The least height of what is in a dialog beside its questions, in pixels. */
const otherHeight = 144;
/** The number of questions that are shown in a frame. */
const questionsPerFrame = 20;
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
export async function deferQuestions(root) {
    let height = otherHeight;
    const deferred = [...root.querySelectorAll('.questions > *')].filter((question) => {
        if (height >= innerHeight)
            return true;
        // At least: a label and the gap to the next question, rows of 48 px, and textareas of ten lines. Buttons may be in one row.
        height += 60 + 48 * question.querySelectorAll('select, input:not(.buttons input)').length;
        height += 160 * question.querySelectorAll('textarea').length;
        return false;
    });
    for (const { style } of deferred)
        style.display = 'none';
    // The first frame is requested before the dialog is painted.
    await nextFrame();
    while (deferred.length > 0) {
        // oxlint-disable-next-line no-await-in-loop -- a part in each frame
        await nextFrame();
        for (const { style } of deferred.splice(0, questionsPerFrame))
            style.display = '';
    }
}
const nextFrame = () => new Promise(requestAnimationFrame);
