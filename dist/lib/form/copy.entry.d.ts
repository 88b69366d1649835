export { renderSaveCopy as renderOwnCopy } from './receipt/copy/render-save-copy.ts';
