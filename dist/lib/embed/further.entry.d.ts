export { explainOptions } from './explain-options.js';
export { waitUntilDrawn } from './wait-until-drawn.js';
