export { explainOptions } from './explain-options.js';
export { remount } from './remount.js';
export { waitUntilDrawn } from './wait-until-drawn.js';
