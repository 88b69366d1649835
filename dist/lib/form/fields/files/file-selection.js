import { checkFile, fileInfoOf } from '../../../contract/values/files.js';
import { issueText } from '../../submit/issue-text.js';
import { isReadable, readFile } from './read-file.js';
import { isPicture, redrawPicture } from './redraw-picture.js';
/** The selections by value: the array of files of a field. So a selection is dropped together with its value. */
const selections = new WeakMap();
/** Gets the selection that belongs to the value of a field. */
export function selectionOf(value) {
    if (!Array.isArray(value))
        return { entries: [], rejected: [] };
    return selections.get(value) ?? { entries: value.filter((entry) => entry instanceof File), rejected: [] };
}
/**
 * Adds the files that the field accepts; in a field for one file, the new file replaces the old one. Pictures are added
 * when they have been redrawn; other files are read, so that they are sent as they were chosen.
 */
export function addFiles(field, files, state) {
    const { name, maxFiles } = field;
    const before = selectionOf(state.currentValue()).entries;
    const replaced = maxFiles === 1 ? before.flatMap((entry) => ('replaced' in entry ? entry.replaced : entry)) : [];
    const maxAdded = maxFiles === 1 ? 1 : maxFiles - before.length;
    const added = [];
    const rejected = [];
    for (const file of files) {
        const isRedrawn = isPicture(file.name, file.type);
        // The size of a picture is checked after it has been redrawn; a phone's own format becomes JPEG where it can be read.
        const isHeic = /\.hei[cf]$/i.test(file.name) && !checkFile({ name: '', type: 'image/jpeg', size: 0 }, field);
        const rejection = isHeic ? undefined : checkRules(field, file, isRedrawn ? 0 : file.size);
        if (file.size === 0)
            rejected.push({ name: file.name, code: 'emptyFile' });
        else if (rejection)
            rejected.push(rejection);
        else if (added.length >= maxAdded)
            rejected.push({ name: file.name, code: 'noRoom' });
        else
            added.push(isRedrawn ? { file, replaced } : file);
    }
    const remaining = maxFiles === 1 && added.length > 0 ? [] : before;
    setSelection({ entries: [...remaining, ...added], rejected }, state);
    announceFiles(field, added, rejected, state);
    const pictures = added.filter((entry) => 'replaced' in entry);
    if (pictures.length > 0)
        state.trackWork(preparePictures(field, pictures, state).then((ok) => (ok ? undefined : name)));
    for (const file of added)
        if (file instanceof File)
            void copyFile(field, file, state);
}
/** Removes a file from a field. */
export function removeFile(entry, state) {
    const { entries, rejected } = selectionOf(state.currentValue());
    setSelection({ entries: entries.filter((other) => other !== entry), rejected }, state);
    state.announce(state.messages.files.removed({ name: fileName(entry) }));
}
/** The name of a file as it was chosen. */
export const fileName = (entry) => ('replaced' in entry ? entry.file : entry).name;
/** The reason why a file was not added, in words. */
export function rejectionText({ name, code, params }, field, messages) {
    const { emptyFile, noRoom, unreadable, unreadableFile } = messages.files;
    if (code === 'noRoom')
        return noRoom({ name, count: field.maxFiles });
    if (code === 'unreadable')
        return unreadable({ name });
    if (code === 'unreadableFile')
        return unreadableFile({ name });
    if (code === 'emptyFile')
        return emptyFile({ name });
    return issueText({ field: field.name, code, params: { ...params, name } }, field, messages);
}
/** Redraws pictures in sequence. Resolves to whether all of them could be added. */
async function preparePictures(field, pictures, state) {
    const added = [];
    const rejected = [];
    const isSelected = (picture) => selectionOf(state.currentValue()).entries.includes(picture);
    for (const picture of pictures) {
        // oxlint-disable-next-line no-await-in-loop
        const result = await enqueue(() => (isSelected(picture) ? preparePicture(field, picture.file) : undefined));
        // Removed meanwhile, or the form was reset.
        if (result === undefined || !isSelected(picture))
            continue;
        const file = result instanceof File ? result : undefined;
        if (file)
            added.push(file);
        const failures = result instanceof File ? [] : [result];
        rejected.push(...failures);
        const selection = selectionOf(state.currentValue());
        const entries = selection.entries.flatMap((entry) => (entry === picture ? (file ?? picture.replaced) : entry));
        setSelection({ entries, rejected: [...selection.rejected, ...failures] }, state);
    }
    announceFiles(field, added, rejected, state);
    return rejected.length === 0;
}
/**
 * Replaces a file by a copy in memory: it may be changed or removed on the disk before it is sent, or a cloud service may
 * not provide it. Sending does not wait for it, since it checks each file again.
 */
async function copyFile(field, file, state) {
    const copy = await enqueue(() => readFile(file)).catch(() => undefined);
    const { entries, rejected } = selectionOf(state.currentValue());
    // Removed meanwhile, or the form was reset.
    if (!entries.includes(file))
        return;
    const failures = copy ? [] : [{ name: file.name, code: 'unreadableFile' }];
    const remaining = entries.flatMap((entry) => (entry === file ? (copy ?? []) : entry));
    setSelection({ entries: remaining, rejected: [...rejected, ...failures] }, state);
    announceFiles(field, [], failures, state);
}
let lastTask = Promise.resolve();
/** Runs one task at a time on the whole page: a phone has too little memory for ten photos at once. */
function enqueue(task) {
    const result = lastTask.then(task);
    lastTask = result.catch(() => undefined);
    return result;
}
async function preparePicture(field, file) {
    const { name } = file;
    try {
        const redrawn = await redrawPicture(file, (newName, type) => !checkFile({ name: newName, type, size: 0 }, field));
        if (!redrawn)
            return { name, code: 'wrongFile' };
        const rejection = checkRules(field, redrawn, redrawn.size);
        return rejection ? { ...rejection, name } : redrawn;
    }
    catch {
        return { name, code: (await isReadable(file)) ? 'unreadable' : 'unreadableFile' };
    }
}
/** Checks a file against the rules of its field; undefined if it may be added. */
function checkRules(field, { name, type }, size) {
    const issue = checkFile(fileInfoOf({ name, type, size }), field);
    return issue && { name, code: issue.code, params: issue.params };
}
function setSelection(selection, state) {
    const files = selection.entries.filter((entry) => entry instanceof File);
    selections.set(files, selection);
    state.change(files);
}
/** Announces which files were added and which were not. */
function announceFiles(field, added, rejected, { messages, announce }) {
    const { preparing, added: addedText } = messages.files;
    const sentences = [
        ...rejected.map((file) => rejectionText(file, field, messages)),
        ...added.map((entry) => ('replaced' in entry ? preparing : addedText)({ name: fileName(entry) })),
    ];
    // Each ends in a full stop, so that a screen reader pauses between them.
    if (sentences.length > 0)
        announce(sentences.map((sentence) => sentence.replace(/[ .…]*$/, '.')).join(' '));
}
