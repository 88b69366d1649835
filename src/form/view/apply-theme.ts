import { adoptStyles } from './adopt-styles.ts';

/** How a widget is to look, besides what the page says. */
export interface Appearance {
  /** `light` or `dark`; anything else is that of the page. */
  readonly theme?: string | undefined;
  /** A colour. */
  readonly accent?: string | undefined;
}

const sheets = new WeakMap<Node, CSSStyleSheet>();

/** Gives what renders into a root looks of its own, in the place of those it was given before. */
export function applyTheme(root: Node, { theme = '', accent = '' }: Appearance): void {
  const styleSheet = sheets.get(root) ?? new CSSStyleSheet();
  sheets.set(root, styleSheet);
  const scheme = /^(light|dark)$/.test(theme) ? `color-scheme:${theme};` : '';
  const colour = CSS.supports('color', accent) ? `--synpunkt-accent:${accent}` : '';
  styleSheet.replaceSync(`:host{${scheme}${colour}}`);
  adoptStyles(root, { styleSheet });
}
