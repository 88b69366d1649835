import type { Form } from '../../contract/config/form.ts';
import { maxFileBytes } from '../../contract/message/limits.ts';
import { flattenInputs } from '../../contract/values/flatten-inputs.ts';

/** The file fields of a form, and the resulting limits. */
export interface FileFields {
  readonly names: readonly string[];
  /** The maximum size of all files together, in bytes. */
  readonly maxFileBytes: number;
  /** The maximum number of parts in a multipart body; leaves room for a surplus file, so that it is reported as an issue. */
  readonly maxParts: number;
}

/** Finds the file fields of a form. */
export function findFileFields(form: Pick<Form, 'fields'>): FileFields {
  const inputs = flattenInputs(form.fields).flatMap(({ input }) => (input.type === 'file' ? [input] : []));
  return {
    names: inputs.map(({ name }) => name),
    maxFileBytes: maxFileBytes(form),
    maxParts: 1 + 2 * inputs.reduce((total, { maxFiles }) => total + maxFiles, 0),
  };
}
