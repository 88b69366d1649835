interface Styles {
    readonly styleSheet: CSSStyleSheet;
}
/** Makes a style sheet of a template without gaps. */
export declare function css([cssText]: TemplateStringsArray): Styles;
/** Gives a shadow root its styles. */
export declare function adoptStyles(root: ShadowRoot, styles: readonly Styles[]): void;
/** Lit asks this of each style; ours are all of one kind. */
export declare const getCompatibleStyle: (styles: Styles) => Styles;
export declare const CSSResult: undefined;
export declare const unsafeCSS: undefined;
export declare const supportsAdoptingStyleSheets = true;
export {};
