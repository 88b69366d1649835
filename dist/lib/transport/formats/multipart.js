import { appendFiles, readFormReply, toFormFields } from './form-fields.js';
/** The encoding of an HTML form with files: a part for each answer and each file, with the endpoint's name of its field. */
export const multipart = {
    encode(submission, options) {
        const body = new FormData();
        for (const [name, value] of toFormFields(submission, options))
            body.append(name, value);
        appendFiles(body, submission, options);
        return { body };
    },
    readReply: readFormReply,
};
