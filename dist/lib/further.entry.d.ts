export { createAvoidOverlap } from './button/avoid-overlap.js';
export { explainOptions } from './embed/explain-options.js';
export { waitUntilDrawn } from './embed/wait-until-drawn.js';
