import { readFileSync } from 'node:fs';
import { findDuplicateKeys, locateJsonError } from './inspect-json.ts';

/** The content of a file, or why it cannot be read. */
export type JsonFile =
  | { readonly ok: true; readonly json: unknown; readonly warnings: readonly string[] }
  | { readonly ok: false; readonly issue: string };

/** Reads a JSON file. */
export function readJsonFile(path: string): JsonFile {
  let text: string;
  try {
    // Editors on Windows add a byte order mark.
    text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    return { ok: false, issue: `synpunkt: ${path} cannot be read${code}; name a file that exists and may be read` };
  }
  try {
    const json: unknown = JSON.parse(text);
    const warnings = findDuplicateKeys(text).map((warning) => `synpunkt: ${path}: ${warning}`);
    return { ok: true, json, warnings };
  } catch (error) {
    const reason = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : '';
    const place = locateJsonError(text, error);
    // The place is not said twice.
    const words = reason.replace(/ in JSON at position .*/, '');
    return { ok: false, issue: `synpunkt: ${path} is not JSON${place} (${words}); fix it there` };
  }
}
