/*
 * What a resident takes a copy of a message by. It is a lazy file of its own, fetched while the resident writes and after
 * what checks and sends: it is there when the connection goes, and keeps nobody waiting.
 */
export { renderSaveCopy as renderOwnCopy } from './receipt/copy/render-save-copy.ts';
