/** Replaces the global of this name in Lit's modules, as {@link litGlobals} does for `globalThis`. */
export declare const litPropertyMetadata: WeakMap<object, unknown>;
/**
 * Replaces `globalThis` in Lit's modules in the script-tag build (rollup.config.js): a page may have an element with
 * the id `litHtmlPolyfillSupport`, and Lit would add globals and a Trusted Types policy of its own to the page.
 */
export declare const litGlobals: {
    ShadowRoot: {
        new (): ShadowRoot;
        prototype: ShadowRoot;
    };
    litPropertyMetadata: WeakMap<object, unknown>;
    trustedTypes: {
        emptyScript: string;
        createPolicy: () => import("./trusted-types.js").Policy;
    };
};
