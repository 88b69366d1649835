import { adoptStyles } from './adopt-styles.js';
const sheets = new WeakMap();
/** Gives what renders into a root looks of its own, in the place of those it was given before. */
export function applyTheme(root, { theme = '', accent = '' }) {
    const styleSheet = sheets.get(root) ?? new CSSStyleSheet();
    sheets.set(root, styleSheet);
    const scheme = /^(light|dark)$/.test(theme) ? `color-scheme:${theme};` : '';
    const colour = CSS.supports('color', accent) ? `--synpunkt-accent:${accent}` : '';
    styleSheet.replaceSync(`:host{${scheme}${colour}}`);
    adoptStyles(root, { styleSheet });
}
