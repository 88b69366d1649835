import { trusted } from './trusted-types.js';
/*
 * What Lit's modules have in the place of globals in the script-tag build (.config/lit-on-any-page.js).
 */
export const litPropertyMetadata = new WeakMap();
export const trustedTypes = { emptyScript: '', createPolicy: () => trusted };
/** Replaces `globalThis`. */
export const litGlobals = { ShadowRoot: globalThis.ShadowRoot };
