import { readJsonFile } from './json-file.ts';
import { readForm, type ReadForm } from './read-form.ts';

/** Reads a form from the file of its config. */
export function readFormFile(path: string): ReadForm {
  const file = readJsonFile(path);
  return file.ok ? readForm(file.json, path) : { ok: false, mistakes: [file.mistake], warnings: [] };
}
