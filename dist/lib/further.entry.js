/* Lazy file: what few pages need of the button and the mounting. One file, as each digest is part of the first file. */
export { createAvoidOverlap } from './button/avoid-overlap.js';
export { explainOptions } from './embed/explain-options.js';
export { waitUntilDrawn } from './embed/wait-until-drawn.js';
