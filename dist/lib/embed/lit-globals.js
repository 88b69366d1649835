import { trusted } from './trusted-types.js';
/** Replaces the global of this name in Lit's modules, as {@link litGlobals} does for `globalThis`. */
export const litPropertyMetadata = new WeakMap();
/**
 * Replaces `globalThis` in Lit's modules in the script-tag build (rollup.config.js): a page may have an element with
 * the id `litHtmlPolyfillSupport`, and Lit would add globals and a Trusted Types policy of its own to the page.
 */
export const litGlobals = {
    ShadowRoot: globalThis.ShadowRoot,
    litPropertyMetadata,
    trustedTypes: { emptyScript: '', createPolicy: () => trusted },
};
