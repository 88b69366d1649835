import { isMultipart, readMultipart } from './read-multipart.js';
import { readJson } from './read-json.js';
/** Reads what was posted: JSON, or multipart where the form has fields for files. */
export async function readMessage(request, limits, share) {
    if (limits.names.length > 0 && isMultipart(request))
        return readMultipart(request, limits, share);
    const read = await readJson(request, limits.message);
    return read.ok ? { ...read, files: [] } : read;
}
