/** Those whose text may have changed without a word. */
const texts = 'form :is(input:not([type=radio], [type=checkbox], [type=file]), select, textarea)';
/** Takes what stands in the controls of a form, since not every autofill tells that it has written. */
export function readControls(root, answers) {
    for (const control of root.querySelectorAll(texts))
        answers.setFrom(control);
}
