import { jsonWithFiles } from './formats/json.js';
import { multipart } from './formats/multipart.js';
import { open311 } from './formats/open311.js';
import { urlencoded } from './formats/urlencoded.js';
/*
 * Lazy file: the formats other than plain JSON, and uploads with progress.
 */
export { upload } from './upload.js';
/** The wire formats by their name in the config; the row `json` is for messages with files, as `send()` imports plain JSON. */
export const wireFormats = {
    json: jsonWithFiles,
    urlencoded,
    multipart,
    open311,
};
