import type { Position } from '../button/synpunkt-button.ts';
// oxlint-disable-next-line no-restricted-imports -- this file is not part of the first file, and the import has no zod
import { findAddressIssue, findForeign } from '../contract/config/address-issue.ts';
// oxlint-disable-next-line no-restricted-imports -- as above
import { formLanguages } from '../contract/config/form-languages.ts';
// oxlint-disable-next-line no-restricted-imports -- as above
import { primaryOf } from '../contract/config/primary-language.ts';
import { validSelector, type Widget } from './insert-widget.ts';
import { attributeNames, type MountOptions, type OptionName } from './options.ts';

/** Explains the issue with a value, and what to write instead. */
type Check = (value: string) => string | undefined;

const oneOf =
  (...words: readonly string[]): Check =>
  (value) =>
    words.includes(value) ? undefined : `is unknown; use ${words.length > 1 ? 'one of ' : ''}${words.join(', ')}`;

const address =
  (others?: RegExp): Check =>
  (value) => {
    if (others?.test(value)) return undefined;
    const issue = findAddressIssue(value);
    if (issue === 'characters') {
      return `contains ${describe(findForeign(value) ?? '')}, which is not part of an address; write the address alone, as https://www.example.se/…`;
    }
    return (
      issue &&
      'does not begin as an address; write https:// before the name of a server, or ./ before a path from this page'
    );
  };

const language = oneOf(...formLanguages);
const positions = [
  'bottom-right',
  'bottom-left',
  'top-right',
  'top-left',
  'edge-right',
  'edge-left',
  'inline',
] satisfies Position[];

const checks: Readonly<Record<OptionName, Check>> = {
  target: (value) => (validSelector(value) ? undefined : 'is not a CSS selector; write one as "#contact"'),
  prefetch: oneOf('idle'),
  endpoint: address(),
  config: address(/^#./),
  // Reported by the form, as that of a config.
  preset: () => undefined,
  label: () => undefined,
  image: address(/^(?:data|blob):/i),
  position: oneOf(...positions),
  display: oneOf('image', 'both'),
  theme: oneOf('light', 'dark', 'auto'),
  accent: (value) => (CSS.supports('color', value) ? undefined : 'is not a colour; write one as #0b6048'),
  lang: (value) => language(primaryOf(value) ?? ''),
  fallback: address(/^(?:mailto|tel):/i),
  query: () => undefined,
};

/**
 * Explains each invalid option in a line of the console; of a widget that was there before, all that it ignores in one line.
 * The widget does not use an invalid endpoint, fallback or image.
 */
export function explainOptions(options: MountOptions, widget: Widget, isNew: boolean): void {
  const given = Object.entries(options).filter(([, value]) => value) as [OptionName, string][]; // as declared
  if (!isNew) {
    explainIgnored(given, widget);
    return;
  }
  for (const [name, value] of given) {
    const issue = checks[name](value);
    if (issue === undefined) continue;
    console.error(`synpunkt: data-${name} "${value}" ${issue}`);
    if (omitted.has(name)) widget.setAttribute(name, omitted.get(name) ?? '');
  }
}

/** The values that replace invalid addresses, which a browser would resolve to a path of the page. */
const omitted = new Map<OptionName, string>([
  // The form then shows at once that it cannot be sent, and does not report it again.
  ['endpoint', 'about:invalid'],
  ['fallback', ''],
  ['image', ''],
]);

function explainIgnored(given: readonly [OptionName, string][], widget: Widget): void {
  const ignored = given.filter(([name, value]) => {
    const own = widget.getAttribute(name);
    return attributeNames.includes(name) && own !== value && own !== omitted.get(name);
  });
  if (ignored.length === 0) return;
  const what = widget.localName === 'synpunkt-form' ? 'this place has a form' : 'the page has a button';
  const list = ignored.map(([name, value]) => `data-${name} "${value}"`).join(', ');
  console.error(`synpunkt: ${what} already, which keeps its options; ${list} of a second one changes nothing`);
}

/** Describes a character so that it can be found, also one that cannot be seen. */
function describe(character: string): string {
  if (/^[\p{L}\p{N}\p{P}\p{S}]+$/u.test(character)) return character;
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
