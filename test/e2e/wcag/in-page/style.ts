import { calledBy, everything } from './find.ts';

/** Calls a function while every root has an additional style sheet. */
export function withStyle<Result>(css: string, look: () => Result): Result {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const roots = [document, ...[...everything(document)].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  for (const root of roots) root.adoptedStyleSheets.push(sheet);
  try {
    return look();
  } finally {
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((each) => each !== sheet);
  }
}

/** Returns the running animations. */
export function moving(): string[] {
  const roots = [document, ...[...everything(document)].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  return [...new Set(roots.flatMap((root) => root.getAnimations()))].map((animation) =>
    animation.effect instanceof KeyframeEffect && animation.effect.target
      ? calledBy(animation.effect.target)
      : 'something',
  );
}
