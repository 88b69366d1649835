import { toJson } from '../../contract/message/to-json.js';
import { parseJson } from '../parse-json.js';
import { appendFiles, endpointNameOf } from './form-fields.js';
import { findFailure } from './find-failure.js';
/** The longest text that is a confirmation without being JSON, in UTF-16 units. */
const maxPlainText = 500;
/** Names the page that a text is; undefined for a text that somebody has written as an answer. */
function findPage(words) {
    if (/<[a-z!?/]/i.test(words))
        return 'markup, and no JSON';
    return words.length > maxPlainText ? `a text of more than ${maxPlainText} characters, and no JSON` : undefined;
}
/** JSON, the format of synpunkt's own receiver; for messages without files. */
export const json = {
    encode(submission, options) {
        const { fieldNames, extraFields, hints } = options;
        const renamed = Object.entries(submission.values).flatMap(([name, value]) => {
            const endpointName = endpointNameOf(name, options);
            return endpointName === undefined ? [] : [[endpointName, value]];
        });
        const values = fieldNames || extraFields ? { ...extraFields, ...Object.fromEntries(renamed) } : submission.values;
        return { body: toJson({ ...submission, values, ...hints }), contentType: 'application/json' };
    },
    /** JSON, nothing, or a short plain text: markup is a firewall, a log-in page, or a site that answers every address. */
    readReply(text) {
        const receipt = parseJson(text);
        const words = receipt === undefined ? text.trim() : receipt;
        const found = (typeof words === 'string' && findPage(words)) || findFailure(text, receipt);
        return found ? { kind: 'unclear', found } : { kind: 'accepted', receipt };
    },
};
/** JSON for messages with files: a multipart body with the JSON in the part `message` and a part for each file. */
export const jsonWithFiles = {
    encode(submission, options) {
        const body = new FormData();
        const message = json.encode(submission, options);
        body.set('message', new Blob([message.body], { type: 'application/json' }));
        appendFiles(body, submission, options);
        return { body };
    },
    readReply: json.readReply,
};
