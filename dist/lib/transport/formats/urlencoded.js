import { readFormReply, toFormFields } from './form-fields.js';
/** A content type that needs no CORS preflight. */
export const urlencodedType = 'application/x-www-form-urlencoded;charset=UTF-8';
/** The encoding of a plain HTML form. */
export const urlencoded = {
    encode: (submission, options) => ({
        body: new URLSearchParams(toFormFields(submission, options).map(([name, value]) => [name, value])),
        contentType: urlencodedType,
    }),
    readReply: readFormReply,
};
