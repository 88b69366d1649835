import { type Refusal } from './read-body.ts';
/** What a text of JSON said, or the status to refuse it with. */
export type ParsedJson = {
    readonly ok: true;
    readonly value: unknown;
} | Refusal;
/** Reads bytes as JSON; the nesting is counted on the text, before anything is built from it. */
export declare function parseJson(bytes: Uint8Array, maxDepth: number): ParsedJson;
