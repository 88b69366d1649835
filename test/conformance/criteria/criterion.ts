/** A requirement on the widget, as the table of demo/tillganglighet.html shows it. */
export interface Criterion {
  /** A success criterion of WCAG, or `EN` and a clause, as in the names of tests. */
  readonly number: string;
  readonly name: string;
  readonly level?: 'A' | 'AA';
  /** Whether it is new in WCAG 2.2, which EN 301 549 V3.2.1 does not require yet. */
  readonly isNew?: true;
  /** Its meaning for the widget, in Swedish. */
  readonly meaning: string;
  /** Describes the manual review, in Swedish. */
  readonly manualReview?: string;
  /** The reason why there is nothing to test, in Swedish. */
  readonly untestedReason?: string;
}

/** The review of all texts and trees by hand. */
export const read =
  'Alla texter på svenska, finska och engelska lästa, och trädet av varje läge (test/e2e/wcag/trees) genomgånget.';
