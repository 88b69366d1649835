import { appendFiles } from './append-files.ts';
import type { Encode } from './format.ts';
import { encodeJson } from './json.ts';

/** The message as the part `message` of a form, in JSON, and each file a part named by its field. */
export const encodeWithFiles: Encode = (submission, options) => {
  const body = new FormData();
  const { body: json } = encodeJson(submission, options);
  body.set('message', new Blob([json], { type: 'application/json' }));
  appendFiles(body, submission, options);
  return { body };
};
