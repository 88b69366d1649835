import { readConfig, readForm, type ReadForm } from '../form/read-form.ts';
import { readJsonFile } from './read-json-file.ts';

/** Reads a form from a config file, with the checks for the receiver of this package; also returns the JSON of the file. */
export function readFormFile(path: string): ReadForm & { readonly json?: unknown } {
  return readFile(path, readForm);
}

/** Reads a form from a config file, without the checks for the receiver of this package. */
export function readConfigFile(path: string): ReadForm {
  return readFile(path, readConfig);
}

function readFile(path: string, read: (json: unknown, place: string) => ReadForm): ReadForm & { json?: unknown } {
  const file = readJsonFile(path);
  if (!file.ok) return { ok: false, issues: [file.issue], warnings: [] };
  const result = read(file.json, path);
  return { ...result, json: file.json, warnings: [...file.warnings, ...result.warnings] };
}
