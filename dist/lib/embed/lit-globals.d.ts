/**
 * What Lit takes for the global object in the script-tag build (rollup.config.js). A page may have an element named
 * `litHtmlPolyfillSupport`, and finds nothing of Lit's among its own globals.
 */
export declare const litGlobals: {
    trustedTypes: {
        emptyScript: string;
        createPolicy: () => import("./trusted-types.ts").Policy;
    };
};
