export declare const litPropertyMetadata: WeakMap<object, unknown>;
export declare const trustedTypes: {
    emptyScript: string;
    createPolicy: () => import("./trusted-types.js").Policy;
};
/** Replaces `globalThis`. */
export declare const litGlobals: {
    ShadowRoot: {
        new (): ShadowRoot;
        prototype: ShadowRoot;
    };
};
