import * as z from 'zod/mini';
import { invalidAnswer, noAnswer, validAnswer } from '../values/answer.js';
import { checkFile, fileInfoOf, isFileInfo } from '../values/files.js';
import { answerSchema } from './answer-schema.js';
import { commonKeys, wholeNumber } from './common-keys.js';
const keys = {
    ...commonKeys,
    /** The accepted files: media types such as `image/*` and `application/pdf`, or file name extensions such as `.pdf`. */
    accept: z._default(z.array(z.string().check(z.regex(/^(?:\.[A-Za-z0-9]+|[A-Za-z]+\/[A-Za-z0-9.+*-]+)$/))).check(z.minLength(1)), ['image/*', 'application/pdf']),
    /** Maximum size of a file, in megabytes. */
    maxSize: z._default(z.number().check(z.positive(), z.maximum(100)), 10),
    /** Maximum number of files. */
    maxFiles: z._default(wholeNumber(1, 20), 5),
};
function parseFiles(field, raw) {
    if (raw === undefined)
        return noAnswer;
    if (!Array.isArray(raw))
        return invalidAnswer('invalid');
    if (raw.length > field.maxFiles)
        return invalidAnswer('tooMany', { max: field.maxFiles });
    if (!raw.every(isFileInfo))
        return invalidAnswer('invalid');
    if (raw.length === 0)
        return noAnswer;
    const issues = raw.flatMap((file) => checkFile(file, field) ?? []);
    return issues[0] ?? validAnswer(raw.map(fileInfoOf));
}
/** The field type `file`: files to attach. */
export const fileField = {
    type: 'file',
    keys,
    answer: (field) => answerSchema((raw) => parseFiles(field, raw)),
};
