import { trusted } from './trusted-types.js';
/*
 * Replacements of globals for Lit's modules in the script-tag build (.config/lit-on-any-page.js).
 */
export const litPropertyMetadata = new WeakMap();
export const trustedTypes = { emptyScript: '', createPolicy: () => trusted };
/** Replaces `globalThis`. */
export const litGlobals = { ShadowRoot: globalThis.ShadowRoot };
