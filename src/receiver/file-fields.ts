import type { Field } from '../contract/fields/field.ts';
import { flattenInputs } from '../contract/values/flatten-inputs.ts';

/** The fields of a form that take files, and how much that may come to. */
export interface FileFields {
  readonly names: readonly string[];
  /** Of all files together, in bytes. */
  readonly maxFileBytes: number;
  /** Of a message with files; more than may be taken, so that one file too many is told as such. */
  readonly maxParts: number;
}

/** Finds the fields of a form that take files. */
export function fileFieldsIn(fields: readonly Field[]): FileFields {
  const inputs = flattenInputs(fields).flatMap(({ input }) => (input.type === 'file' ? [input] : []));
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  return {
    names: inputs.map(({ name }) => name),
    maxFileBytes: sum(inputs.map(({ maxFiles, maxSize }) => Math.floor(maxFiles * maxSize * 1e6))),
    maxParts: 1 + 2 * sum(inputs.map(({ maxFiles }) => maxFiles)),
  };
}
