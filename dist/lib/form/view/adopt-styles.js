/** Gives styles to the root that an element renders into, once. */
export function adoptStyles(root, { styleSheet }) {
    if (!styleSheet || !(root instanceof ShadowRoot || root instanceof Document))
        return;
    if (!root.adoptedStyleSheets.includes(styleSheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
