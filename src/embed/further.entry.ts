/* Lazy file: the parts of mounting that few pages need. They share a file, as its digest is part of the first file. */
export { explainOptions } from './explain-options.ts';
export { waitUntilDrawn } from './wait-until-drawn.ts';
