import type { CSSResult } from 'lit';

/** The appearance of a widget that its tag or config sets, beside the page's own styles. */
export interface Appearance {
  /** `light` or `dark`; anything else follows the page. */
  readonly theme?: string | undefined;
  /** A CSS colour. */
  readonly accent?: string | undefined;
}

const themeSheets = new WeakMap<Node, CSSStyleSheet>();

/** Applies an appearance to a shadow root; it replaces the one that was applied before. */
export function applyTheme(root: Node, { theme = '', accent = '' }: Appearance): void {
  const styleSheet = themeSheets.get(root) ?? new CSSStyleSheet();
  themeSheets.set(root, styleSheet);
  const scheme = /^(light|dark)$/.test(theme) ? `color-scheme:${theme};` : '';
  const colour = CSS.supports('color', accent) ? `--synpunkt-accent:${accent}` : '';
  styleSheet.replaceSync(`:host{${scheme}${colour}}`);
  addStyleSheet(root, { styleSheet });
}

/** Adds a style sheet to the shadow root or document that an element renders into, once. */
export function addStyleSheet(root: Node, { styleSheet }: Pick<CSSResult, 'styleSheet'>): void {
  if (!styleSheet || !(root instanceof ShadowRoot || root instanceof Document)) return;
  if (!root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
