import { toJson } from '../../contract/message/to-json.js';
import { appendFiles, endpointNameOf } from './form-fields.js';
/** JSON, the format of synpunkt's own receiver; for messages without files. */
export const json = {
    encode(submission, options) {
        const { fieldNames, extraFields } = options;
        const renamed = Object.entries(submission.values).flatMap(([name, value]) => {
            const endpointName = endpointNameOf(name, options);
            return endpointName === undefined ? [] : [[endpointName, value]];
        });
        const values = fieldNames || extraFields ? { ...extraFields, ...Object.fromEntries(renamed) } : submission.values;
        return { body: toJson({ ...submission, values }), contentType: 'application/json' };
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
};
