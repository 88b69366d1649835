import type { Field } from '../contract/fields/field.ts';
import { flattenInputs } from '../contract/values/flatten-inputs.ts';

/** The file fields of a form, and the resulting limits. */
export interface FileFields {
  readonly names: readonly string[];
  /** The maximum size of all files together, in bytes. */
  readonly maxFileBytes: number;
  /** The maximum number of parts in a multipart body; leaves room for a surplus file, so that it is reported as an issue. */
  readonly maxParts: number;
}

/** Finds the file fields of a form. */
export function findFileFields(fields: readonly Field[]): FileFields {
  const inputs = flattenInputs(fields).flatMap(({ input }) => (input.type === 'file' ? [input] : []));
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  return {
    names: inputs.map(({ name }) => name),
    maxFileBytes: sum(inputs.map(({ maxFiles, maxSize }) => Math.floor(maxFiles * maxSize * 1e6))),
    maxParts: 1 + 2 * sum(inputs.map(({ maxFiles }) => maxFiles)),
  };
}
