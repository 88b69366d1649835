/*
 * The CSS parts of a form that can also be styled through the dialog and the button: all but its own heading. Each list is in
 * the file that renders these parts; errors are in two, since a form with a config renders those of files.
 */
/** The parts of a form that can be filled in. */
export const formParts = [
    'form',
    'note',
    'required',
    'group',
    'field',
    'label',
    'tick',
    'hint',
    'input',
    'icon',
    'choices',
    'choice',
    'summary',
    'actions',
    'button',
    'send',
];
/** The parts that only a form with a config has. */
export const configParts = [
    'languages',
    'toggle',
    'list',
    'optgroup',
    'option',
    'files',
    'file',
    'error',
    'notice',
    'privacy',
    'contact',
];
/** The parts that come with the submit feature. */
export const submitParts = [
    'error',
    'counter',
    'warning',
    'copy',
    'receipt',
    'confirmation',
    'thanks',
    'facts',
    'reference',
    'answers',
];
