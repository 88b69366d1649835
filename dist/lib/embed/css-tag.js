/*
 * Stands in the place of Lit's module of that name in the script-tag build (rollup.config.js): every browser that can
 * read the build has constructable style sheets, so that Lit's other ways are left out.
 */
/** Makes a style sheet of a template without gaps. */
export function css([cssText = '']) {
    const styleSheet = new CSSStyleSheet();
    styleSheet.replaceSync(cssText);
    return { styleSheet };
}
/** Gives a shadow root its styles. */
export function adoptStyles(root, styles) {
    root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
}
/** Lit asks this of each style; ours are all of one kind. */
export const getCompatibleStyle = (styles) => styles;
// Lit passes these on to who asks for them; nobody here does.
export const CSSResult = undefined;
export const unsafeCSS = undefined;
export const supportsAdoptingStyleSheets = true;
