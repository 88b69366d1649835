import type { Issue } from '../../contract/message/issue.ts';
import { getRaw } from '../../contract/values/evaluate-form.ts';
import type { FileInfo } from '../../contract/values/files.ts';
import type { Values } from '../../contract/values/values-schema.ts';
import type { Attachment } from '../store/store.ts';

/** A file as it was uploaded. */
export interface UploadedFile {
  /** The name of its field. */
  readonly name: string;
  /** As sent, with `%22` for a quotation mark. Undefined when it is not a file. */
  readonly fileName: string | undefined;
  readonly content: Uint8Array;
}

/** The attachments of a message, with what else is known of it, or the issues of its files. */
export type MatchedFiles<Known = unknown> =
  | (Known & { readonly ok: true; readonly attachments: readonly Attachment[] })
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Matches the uploaded files with the file infos in the message, which must agree in number, order, name and size. */
export function matchFiles(fields: readonly string[], values: Values, files: readonly UploadedFile[]): MatchedFiles {
  const filesByField = Map.groupBy(files, ({ name }) => name);
  const matched = fields.map((field) => {
    const infos = (getRaw(values, field) ?? []) as readonly FileInfo[]; // as validated by the schema
    return { field, attachments: matchField(field, infos, filesByField.get(field) ?? []) };
  });
  const issues: Issue[] = matched.flatMap(({ field, attachments }) =>
    attachments === undefined ? [{ field, code: 'invalid' }] : [],
  );
  // Not the name of its field, which is a text from the sender.
  if (files.some(({ name }) => !fields.includes(name))) issues.push({ field: 'values', code: 'unexpected' });
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, attachments: matched.flatMap(({ attachments = [] }) => attachments) };
}

function matchField(
  field: string,
  infos: readonly FileInfo[],
  files: readonly UploadedFile[],
): Attachment[] | undefined {
  const matched = infos.flatMap(({ name, type, size }, index): Attachment[] => {
    const { fileName, content } = files[index] ?? {};
    const isMatch = fileName !== undefined && normalized(fileName) === normalized(name) && content?.byteLength === size;
    return isMatch ? [{ field, name, type, size, content }] : [];
  });
  return matched.length === infos.length && matched.length === files.length ? matched : undefined;
}

/**
 * Browsers encode a quotation mark in a file name as %22, but do not encode a literal %22; WebKit writes the name in NFC,
 * although that of a file on macOS is in NFD.
 */
const normalized = (name: string): string => name.replaceAll('%22', '"').normalize('NFC');
