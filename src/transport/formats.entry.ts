import type { Config } from '../contract/config/schema.ts';
import { jsonWithFiles } from './formats/json.ts';
import { multipart } from './formats/multipart.ts';
import { open311 } from './formats/open311.ts';
import { urlencoded } from './formats/urlencoded.ts';
import type { WireFormat } from './formats/wire-format.ts';

/*
 * Lazy file: the formats other than plain JSON, and uploads with progress.
 */
export { upload } from './upload.ts';

/** The wire formats by their name in the config; the row `json` is for messages with files, as `send()` imports plain JSON. */
export const wireFormats = {
  json: jsonWithFiles,
  urlencoded,
  multipart,
  open311,
} satisfies Record<Config['format'], WireFormat>;
