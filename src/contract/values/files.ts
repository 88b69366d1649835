import type { IssueCode, IssueParams } from '../message/issue.ts';
import { cleanLine } from './clean-text.ts';

/** The facts about a file in a message; its content travels separately. */
export interface FileInfo {
  readonly name: string;
  /** Media type; '' where the browser does not know it. */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
}

const mediaType = /^(?:[\w.+-]{1,60}\/[\w.+-]{1,100})?$/;

/** Whether a value describes a file: a name without folders and line breaks, and a whole size. */
export function isFileInfo(value: unknown): value is FileInfo {
  const { name, type, size }: Partial<Record<string, unknown>> = Object(value);
  return (
    typeof name === 'string' &&
    /^[^/\\\p{Cc}\p{Surrogate}]{1,255}$/u.test(name) &&
    typeof type === 'string' &&
    mediaType.test(type) &&
    typeof size === 'number' &&
    Number.isInteger(size) &&
    size >= 0
  );
}

/** Returns the facts about a file, its name as one clean line: macOS and Safari write å as two characters. */
export const fileInfoOf = ({ name, type, size }: FileInfo): FileInfo => ({
  // The end of a name says more than its beginning. Cut between code points, and cleaned again: it may begin with a space.
  // oxlint-disable-next-line typescript/no-misused-spread -- spreading yields code points
  name: cleanLine([...cleanLine(name)].slice(-255).join('')).replace(/[/\\]/g, '_') || '_',
  type: mediaType.test(type) ? type : '',
  size,
});

/** The limits of a file field that apply to each file. */
export interface FileLimits {
  /** Media types or file name extensions. */
  readonly accept: readonly string[];
  /** In megabytes. */
  readonly maxSize: number;
}

/** The media types that some systems do not know, by the extension of the name; no type whose files may run scripts. */
const knownTypes = [
  [/\.(?:jpe?g|jfif)$/, 'image/jpeg'],
  [/\.(png|webp|hei[cf]|avif|tiff|gif|bmp)$/, 'image/$1'],
  [/\.tif$/, 'image/tiff'],
  [/\.pdf$/, 'application/pdf'],
  [/\.txt$/, 'text/plain'],
] as const;

/** Returns the issue with a file, or undefined. */
export function checkFile(
  { name, type, size }: FileInfo,
  { accept, maxSize }: FileLimits,
): { readonly ok: false; readonly code: IssueCode; readonly params: IssueParams } | undefined {
  if (!accept.some((pattern) => matches(pattern.toLowerCase(), name.toLowerCase(), typeOf(name, type)))) {
    return { ok: false, code: 'wrongFile', params: { name } };
  }
  return size > maxSize * 1e6 ? { ok: false, code: 'fileTooLarge', params: { name, max: maxSize } } : undefined;
}

/** The media type of a file: that of the browser, else that of the extension. */
function typeOf(name: string, type: string): string {
  if (type !== '' && type !== 'application/octet-stream') return type.toLowerCase();
  const lowerName = name.toLowerCase();
  const [extension, known] = knownTypes.find(([pattern]) => pattern.test(lowerName)) ?? [];
  return extension && known ? (extension.exec(lowerName)?.[0] ?? '').replace(extension, known) : type;
}

function matches(pattern: string, name: string, type: string): boolean {
  if (pattern.startsWith('.')) return name.endsWith(pattern);
  return pattern.endsWith('/*') ? type.startsWith(pattern.slice(0, -1)) : type === pattern;
}
