import type { Submission } from '../../contract/message/submission.ts';
import { toJson } from '../../contract/message/to-json.ts';
import { parseJson } from '../parse-json.ts';
import { appendFiles, endpointNameOf } from './form-fields.ts';
import { findFailure } from './find-failure.ts';
import type { EncodedMessage, EncodeOptions, Reply, WireFormat } from './wire-format.ts';

/** The longest text that is a confirmation without being JSON, in UTF-16 units. */
const maxPlainText = 500;

/** Names the page that a text is; undefined for a text that somebody has written as an answer. */
function findPage(words: string): string | undefined {
  if (/<[a-z!?/]/i.test(words)) return 'markup, and no JSON';
  return words.length > maxPlainText ? `a text of more than ${maxPlainText} characters, and no JSON` : undefined;
}

/** JSON, the format of synpunkt's own receiver; for messages without files. */
export const json = {
  encode(submission: Submission, options: EncodeOptions): EncodedMessage & { readonly body: string } {
    const { fieldNames, extraFields, hints } = options;
    const renamed = Object.entries(submission.values).flatMap(([name, value]) => {
      const endpointName = endpointNameOf(name, options);
      return endpointName === undefined ? [] : [[endpointName, value] as const];
    });
    const values = fieldNames || extraFields ? { ...extraFields, ...Object.fromEntries(renamed) } : submission.values;
    return { body: toJson({ ...submission, values, ...hints }), contentType: 'application/json' };
  },

  /** JSON, nothing, or a short plain text: markup is a firewall, a log-in page, or a site that answers every address. */
  readReply(text: string): Reply {
    const receipt = parseJson(text);
    const words = receipt === undefined ? text.trim() : receipt;
    const found = (typeof words === 'string' && findPage(words)) || findFailure(text, receipt);
    return found ? { kind: 'unclear', found } : { kind: 'accepted', receipt };
  },
} satisfies WireFormat;

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
} satisfies WireFormat;
