import { appendFiles } from './append-files.js';
import { flatFields, hasNoId } from './flat.js';
/** The message as an HTML form with files writes it: each answer a part, each file a part named by its field. */
export const encodeMultipart = (submission, options) => {
    const body = new FormData();
    for (const [name, text] of flatFields(submission, options))
        body.append(name, text);
    appendFiles(body, submission, options);
    return { body, ...hasNoId(options) };
};
