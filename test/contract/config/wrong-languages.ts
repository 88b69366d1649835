import { radio, text } from './fields.ts';
import type { Row } from './wrong-config-parts.ts';

const languages = 'sv, fi, en, nb, da, de or ar';

/** Configs with a language that the form does not have, and texts that lack one; each with its lines in the console. */
// One row a line:
// prettier-ignore
export const wrongLanguages: readonly Row[] = [
  [{ language: 'se' }, [`language "se" is not a language of the form; use ${languages}`]],
  [{ languages: ['sv', 'se'] }, [`languages[1] "se" is not a language of the form; use ${languages}`]],
  [{ heading: { se: 'Skola' } }, [`heading.se is for a language that the form does not have; use ${languages}`]],
  [{ heading: { sv: 'Skola', sme: 'Skuvla' } }, [`heading.sme is for a language that the form does not have; use ${languages}`]],
  [{ languages: ['sv', 'fi'], texts: { send: { sv: 'Skicka in', se: 'Sádde' } } }, [`texts.send.se is for a language that the form does not have; use ${languages}`]],
  [{ fields: [text('a', { label: { sv: 'A', 'en-GB': 'B' } })] }, ['fields[0].label."en-GB" is for a language that the form does not have; write "en"']],
  [{ languages: ['sv', 'fi', 'en-GB'], fields: [radio('r', { value: 'x', label: { sv: 'X' } })] }, ['fields[0].options[0].label has no text in "fi" and "en", which the form is offered in; write one']],
  [{ language: 'fi', changes: { kind: { hint: { sv: 'Ärende' } } } }, ['changes.kind.hint has no text in "fi", which the form is offered in; write one']],
];
