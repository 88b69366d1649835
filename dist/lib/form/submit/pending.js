import { toJson } from '../../contract/message/to-json.js';
import { createId } from './create-id.js';
/** Gives what is about to be sent: the message of the try before, as long as the answers are the same, else a new one. */
export function pendingFor({ values, ...page }, before) {
    const mark = markOf(toJson([page.form, values]));
    if (before?.mark === mark && typeof Object(before.envelope).id === 'string')
        return before;
    return { envelope: { version: 1, id: createId(), sentAt: new Date().toISOString(), ...page }, mark };
}
/** By what answers are known again, without telling what they are: two hashes of 32 bits, FNV-1a and djb2. */
function markOf(text) {
    let [one, other] = [0x811c9dc5, 5381];
    for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        one = Math.imul(one ^ code, 0x01000193);
        other = Math.imul(other, 33) ^ code;
    }
    return `${one}.${other}`;
}
