import { readJsonFile } from './json-file.js';
import { readForm } from './read-form.js';
/** Reads a form from the file of its config. */
export function readFormFile(path) {
    const file = readJsonFile(path);
    return file.ok ? readForm(file.json, path) : { ok: false, mistakes: [file.mistake], warnings: [] };
}
