import { flatFields, hasNoId } from './flat.js';
/** What a browser sends to any origin without asking it first. */
export const urlencoded = 'application/x-www-form-urlencoded;charset=UTF-8';
/** The message as a plain HTML form writes it. */
export const encodeUrlencoded = (submission, options) => ({
    body: new URLSearchParams(flatFields(submission, options).map(([name, text]) => [name, text])),
    type: urlencoded,
    ...hasNoId(options),
});
