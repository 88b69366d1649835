import { toJson } from '../../contract/message/to-json.ts';
import type { Submission } from '../../contract/message/submission.ts';
import type { SendOptions } from '../send.ts';
import { nameAt, type Encoded } from './format.ts';

/** The message as JSON: what an endpoint of synpunkt's own takes. */
export function encodeJson(submission: Submission, options: SendOptions): Encoded & { readonly body: string } {
  const { fieldNames, extraFields } = options;
  const renamed = Object.entries(submission.values).flatMap(([name, value]) => {
    const other = nameAt(name, options);
    return other === undefined ? [] : [[other, value] as const];
  });
  const values = fieldNames || extraFields ? { ...extraFields, ...Object.fromEntries(renamed) } : submission.values;
  return { body: toJson({ ...submission, values }), type: 'application/json' };
}
