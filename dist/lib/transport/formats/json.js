import { toJson } from '../../contract/message/to-json.js';
import { nameAt } from './format.js';
/** The message as JSON: what an endpoint of synpunkt's own takes. */
export function encodeJson(submission, options) {
    const { fieldNames, extraFields } = options;
    const renamed = Object.entries(submission.values).flatMap(([name, value]) => {
        const other = nameAt(name, options);
        return other === undefined ? [] : [[other, value]];
    });
    const values = fieldNames || extraFields ? { ...extraFields, ...Object.fromEntries(renamed) } : submission.values;
    return { body: toJson({ ...submission, values }), type: 'application/json' };
}
