import { clauses } from './criteria/clauses.ts';
import type { Criterion } from './criteria/criterion.ts';
import { operable } from './criteria/operable.ts';
import { perceivable } from './criteria/perceivable.ts';
import { robust } from './criteria/robust.ts';
import { understandable } from './criteria/understandable.ts';

/** The day on which somebody last went through all that is looked at by hand. */
export const lookedAt = '2026-11-25';

/** All of them, under the headings of the table. */
export const criteria: Readonly<Record<string, readonly Criterion[]>> = {
  'Möjlig att uppfatta': perceivable,
  Hanterbar: operable,
  Begriplig: understandable,
  Robust: robust,
  'Andra krav i EN 301 549': clauses,
};
