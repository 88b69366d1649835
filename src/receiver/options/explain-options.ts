import type * as z from 'zod/mini';
import { OptionsSchema, secretKeys } from './options-schema.ts';

/** Options before validation, and how the operator knows them. */
export interface OptionsSource {
  readonly json: unknown;
  /** The file that contains them. */
  readonly file?: string;
  /** The operator's names for the keys, such as environment variables. Default: the keys. */
  readonly keys?: Readonly<Record<string, string>>;
}

/** Explains the issues of options, a line each: the place, the invalid value, and what to write instead. */
export function explainOptions(
  { json, file, keys = {} }: OptionsSource,
  issues: readonly z.core.$ZodIssue[],
): string[] {
  const line = (text: string): string => (file === undefined ? `synpunkt: ${text}` : `synpunkt: ${file}: ${text}`);
  const allKeys = Object.keys(OptionsSchema.shape).join(', ');
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => line(`${JSON.stringify(key)} is not an option; the options are ${allKeys}`));
    }
    const [key, index] = issue.path.map(String);
    if (key === undefined) return line('is not an object; write { "origins": ["https://www.example.se"] }');
    const place = `${keys[key] ?? key}${index === undefined ? '' : `[${index}]`}`;
    // The schema has a message for every issue.
    if (secretKeys.has(key)) return line(`${place} ${issue.message}`);
    return line(`${place} ${JSON.stringify(valueAt(json, issue.path))} ${issue.message}`);
  });
}

const valueAt = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((value, key) => Object.getOwnPropertyDescriptor(Object(value), key)?.value, json);
