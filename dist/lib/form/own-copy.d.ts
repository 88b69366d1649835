export { renderOwnCopy } from './own-copy/render-own-copy.ts';
