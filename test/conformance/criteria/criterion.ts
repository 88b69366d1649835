/** A demand on the widget, in words for the table of demo/tillganglighet.html. */
export interface Criterion {
  /** As tests name it: a success criterion of WCAG, or `EN` and a clause. */
  readonly key: string;
  readonly name: string;
  readonly level?: 'A' | 'AA';
  /** Whether it came with WCAG 2.2, which EN 301 549 V3.2.1 does not ask for yet. */
  readonly isNew?: true;
  /** What it means for the widget. */
  readonly means: string;
  /** How somebody has looked at it, on the day below. */
  readonly byHand?: string;
  /** Why there is nothing to test; else there are tests, or somebody has looked. */
  readonly nothing?: string;
}

/** How somebody has looked at what no machine can judge. */
export const read =
  'Alla texter på svenska, finska och engelska lästa, och trädet av varje läge (test/e2e/wcag/trees) genomgånget.';
