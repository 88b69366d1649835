import { isObject } from '../../contract/config/paths.ts';
import { isTooDeep, type JsonObject } from '../model/edit-json.ts';

/** The largest file that is read, in characters. */
const maxLength = 2_000_000;

/** The config in a file, or why there is none. */
export type ReadFile =
  | { readonly ok: true; readonly config: JsonObject }
  | { readonly ok: false; readonly reason: 'tooLong' | 'notJson' | 'notConfig'; readonly line?: number };

/** Reads the text of a file as a config, valid or not. */
export function readConfigFile(text: string): ReadFile {
  if (text.length > maxLength) return { ok: false, reason: 'tooLong' };
  try {
    // Word processors begin a file with a mark that JSON does not have.
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isObject(json) && !isTooDeep(json) ? { ok: true, config: json } : { ok: false, reason: 'notConfig' };
  } catch (error) {
    const line = lineOf(error, text);
    return { ok: false, reason: 'notJson', ...(line !== undefined && { line }) };
  }
}

/** The line of an error in JSON, if the browser reports it. */
function lineOf(error: unknown, text: string): number | undefined {
  const message = String(error);
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? undefined : text.slice(0, Number(position)).split('\n').length;
}

/** The name of the file that a config is saved as. */
export const configFileName = 'formular.json';

/** Writes a config as the text of a file. */
export const writeConfigFile = (config: JsonObject): string => `${JSON.stringify(config, null, 2)}\n`;
