import type { FileInfo } from '../contract/values/files.ts';
import type { Issue } from '../contract/message/issue.ts';
import { getRaw } from '../contract/values/evaluate-form.ts';
import type { Values } from '../contract/values/values-schema.ts';
import type { Part } from './split-multipart.ts';
import type { Attachment } from './store.ts';

/** The files of a message, or what is wrong with them. */
export type MatchedFiles =
  | { readonly ok: true; readonly attachments: readonly Attachment[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Matches the files that came with a message against what it tells of them: exactly those, in the order told. */
export function matchFiles(fields: readonly string[], values: Values, parts: readonly Part[]): MatchedFiles {
  const came = Map.groupBy(parts, ({ name }) => name);
  const matched = fields.map((field) => ({
    field,
    // The schema lets nothing else stand in a field for files.
    attachments: matchField(field, (getRaw(values, field) ?? []) as readonly FileInfo[], came.get(field) ?? []),
  }));
  const issues: Issue[] = matched.flatMap(({ field, attachments }) =>
    attachments === undefined ? [{ field, code: 'invalid' }] : [],
  );
  // The name of an unknown part is the sender's own words.
  if (parts.some(({ name }) => !fields.includes(name))) issues.push({ field: 'values', code: 'unexpected' });
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, attachments: matched.flatMap(({ attachments = [] }) => attachments) };
}

function matchField(field: string, told: readonly FileInfo[], came: readonly Part[]): Attachment[] | undefined {
  const matched = told.flatMap(({ name, type, size }, index): Attachment[] => {
    const { fileName, content } = came[index] ?? {};
    const isTold = fileName !== undefined && unquoted(fileName) === unquoted(name) && content?.byteLength === size;
    return isTold ? [{ field, name, type, size, content }] : [];
  });
  return matched.length === told.length && matched.length === came.length ? matched : undefined;
}

/** Browsers write a quotation mark in a file's name as %22, and %22 itself too. */
const unquoted = (name: string): string => name.replaceAll('%22', '"');
