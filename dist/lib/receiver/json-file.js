import { readFileSync } from 'node:fs';
/** Reads a file of JSON that the operator has named. */
export function readJsonFile(path) {
    let text;
    try {
        // Editors on Windows put a byte order mark in front.
        text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
        return { ok: false, mistake: `synpunkt: ${path} cannot be read${code}; name a file that exists and may be read` };
    }
    try {
        const json = JSON.parse(text);
        return { ok: true, json };
    }
    catch (error) {
        const what = error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : '';
        return { ok: false, mistake: `synpunkt: ${path} is not JSON (${what}); mend it there` };
    }
}
