/*
 * What a resident takes a copy of a message by. It is a lazy file of its own, fetched while the resident writes and after
 * what checks and sends: it is there when the connection goes, and keeps nobody waiting.
 */
export { renderOwnCopy } from './own-copy/render-own-copy.js';
