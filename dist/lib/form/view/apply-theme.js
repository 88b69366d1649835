const themeSheets = new WeakMap();
/** Applies an appearance to a shadow root; it replaces the one that was applied before. */
export function applyTheme(root, { theme = '', accent = '' }) {
    const styleSheet = themeSheets.get(root) ?? new CSSStyleSheet();
    themeSheets.set(root, styleSheet);
    const scheme = /^(light|dark)$/.test(theme) ? `color-scheme:${theme};` : '';
    const colour = CSS.supports('color', accent) ? `--synpunkt-accent:${accent}` : '';
    styleSheet.replaceSync(`:host{${scheme}${colour}}`);
    addStyleSheet(root, { styleSheet });
}
/** Adds a style sheet to the shadow root or document that an element renders into, once. */
export function addStyleSheet(root, { styleSheet }) {
    if (!styleSheet || !(root instanceof ShadowRoot || root instanceof Document))
        return;
    if (!root.adoptedStyleSheets.includes(styleSheet))
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
