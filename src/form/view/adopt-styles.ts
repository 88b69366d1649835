import type { CSSResult } from 'lit';

/** Gives styles to the root that an element renders into, once. */
export function adoptStyles(root: Node, { styleSheet }: Pick<CSSResult, 'styleSheet'>): void {
  if (!styleSheet || !(root instanceof ShadowRoot || root instanceof Document)) return;
  if (!root.adoptedStyleSheets.includes(styleSheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
