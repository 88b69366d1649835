import { readFileSync } from 'node:fs';
/** Reads a JSON file. */
export function readJsonFile(path) {
    let text;
    try {
        // Editors on Windows add a byte order mark.
        text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
        return { ok: false, issue: `synpunkt: ${path} cannot be read${code}; name a file that exists and may be read` };
    }
    try {
        const json = JSON.parse(text);
        return { ok: true, json };
    }
    catch (error) {
        const reason = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : '';
        return { ok: false, issue: `synpunkt: ${path} is not JSON (${reason}); mend it there` };
    }
}
