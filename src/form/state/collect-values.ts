import { cleanAnswer } from '../../contract/values/clean-answer.ts';
import { optionsOf } from '../../contract/values/evaluate-form.ts';
import { fileInfoOf } from '../../contract/values/files.ts';
import { valueKind } from './value-kind.ts';
import type { ValuesController } from './values-controller.ts';

/** Collects the values to send: those of the visible fields that are not empty. */
export function collectValues(values: ValuesController): Record<string, unknown> {
  const entries = [...values.state.inputs].map(([name, { input, chosen }]): [string, unknown] => {
    if (input.type === 'hidden') return [name, input.value];
    const kind = valueKind(input);
    if (kind === 'list') return [name, chosen.map(({ value }) => value)];
    // An option that is no longer offered does not count.
    if (optionsOf(input).length > 0) return [name, chosen[0]?.value];
    const value = values.valueOf(name);
    if (typeof value !== 'string') return [name, kind === 'files' ? fileProperties(value) : value];
    return [name, cleanAnswer(input, value)];
  });
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== ''));
}

/** Returns the files to send, by field. */
export function filesOf(values: ValuesController): ReadonlyMap<string, readonly File[]> {
  const files = [...values.state.inputs].flatMap(([name, { input }]): [string, File[]][] => {
    const value = valueKind(input) === 'files' ? values.valueOf(name) : '';
    return Array.isArray(value) && value.length > 0 ? [[name, value]] : [];
  });
  return new Map(files);
}

/** Returns the name, type and size of files; their content is sent beside the message. */
const fileProperties = (files: unknown): unknown => Array.isArray(files) && files.map(fileInfoOf);
