import { clauses } from './criteria/clauses.ts';
import type { Criterion } from './criteria/criterion.ts';
import { operable } from './criteria/operable.ts';
import { perceivable } from './criteria/perceivable.ts';
import { robust } from './criteria/robust.ts';
import { understandable } from './criteria/understandable.ts';

/** Day of the last review by hand. */
export const reviewedOn = '2026-11-25';

/** All criteria, under the headings of the table. */
export const criteria: Readonly<Record<string, readonly Criterion[]>> = {
  'Möjlig att uppfatta': perceivable,
  Hanterbar: operable,
  Begriplig: understandable,
  Robust: robust,
  'Andra krav i EN 301 549': clauses,
};
