import { appendFiles } from './append-files.js';
import { encodeJson } from './json.js';
/** The message as the part `message` of a form, in JSON, and each file a part named by its field. */
export const encodeWithFiles = (submission, options) => {
    const body = new FormData();
    const { body: json } = encodeJson(submission, options);
    body.set('message', new Blob([json], { type: 'application/json' }));
    appendFiles(body, submission, options);
    return { body };
};
