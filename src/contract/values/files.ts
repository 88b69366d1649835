import type { IssueCode, IssueParams } from '../message/issue.ts';

/** The facts about a file in a message; its content travels separately. */
export interface FileInfo {
  readonly name: string;
  /** Media type; '' where the browser does not know it. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
}

/** The limits of a file field that apply to each file. */
export interface FileLimits {
  /** Media types or file name extensions. */
  readonly accept: readonly string[];
  /** In megabytes. */
  readonly maxSize: number;
}

/** Returns the issue with a file, or undefined. */
export function checkFile(
  { name, type, size }: FileInfo,
  { accept, maxSize }: FileLimits,
): { readonly ok: false; readonly code: IssueCode; readonly params: IssueParams } | undefined {
  if (!accept.some((pattern) => matches(pattern.toLowerCase(), name.toLowerCase(), type.toLowerCase()))) {
    return { ok: false, code: 'wrongFile', params: { name } };
  }
  return size > maxSize * 1e6 ? { ok: false, code: 'fileTooLarge', params: { name, max: maxSize } } : undefined;
}

function matches(pattern: string, name: string, type: string): boolean {
  if (pattern.startsWith('.')) return name.endsWith(pattern);
  return pattern.endsWith('/*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
}
