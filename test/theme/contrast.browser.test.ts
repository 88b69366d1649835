import { assert, oneEvent } from '@open-wc/testing';
import type { SynpunktButton } from '../../src/button/synpunkt-button.ts';
import type { SynpunktForm } from '../../src/form/synpunkt-form.ts';
import { contrast, backgroundAround, backgroundOf } from '../support/colours.ts';
import { choose, fillDefaultForm, pressSend, queryWarning } from '../support/drivers.ts';
import { startEndpoint } from '../support/endpoint.ts';
import { typeText } from '../support/interactions.ts';
import { openForm, renderButton } from '../support/open-widget.ts';
import { textOf } from '../support/queries.ts';
import { randomFrom } from '../support/random-from.ts';
import { inShadow } from '../support/shadow.ts';
import { waitUntil } from '../support/wait-until.ts';

/** A form that shows everything that has a colour. */
const config = {
  fields: [
    {
      type: 'radio',
      name: 'kind',
      label: 'Jag vill',
      required: true,
      options: [
        { value: 'a', label: 'Ge beröm', notice: 'Vi svarar inte på beröm.' },
        { value: 'b', label: 'Klaga' },
      ],
    },
    { type: 'checkboxes', name: 'where', label: 'Var?', options: [{ value: 'a', label: 'Här' }] },
    { type: 'text', name: 'title', label: 'Rubrik', hint: 'Kort och tydligt.', required: true },
    { type: 'select', name: 'part', label: 'Del', options: [{ value: 'a', label: 'Norra' }] },
    { type: 'textarea', name: 'text', label: 'Vad vill du säga?', maxLength: 30 },
    { type: 'file', name: 'photo', label: 'Bild' },
    { type: 'group', label: 'Dina uppgifter', fields: [{ type: 'email', name: 'email', label: 'E-postadress' }] },
  ],
  privacy: { controller: 'Tekniska nämnden', retention: 'Två år' },
};

/** Extreme colours, those around the change from white to black text, and fifty random ones, the same at every run. */
const random = randomFrom(20261123);
const ends = ['#000000', '#ffffff', '#0000ff', '#00ff00', '#ff0000', '#ffff00', '#757575', '#767676'];
const accents = ends.concat(
  Array.from(
    { length: 50 },
    () =>
      `#${Math.floor(random() * 0x1000000)
        .toString(16)
        .padStart(6, '0')}`,
  ),
);

/** Properties that pages set, by a description. */
const pages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'that is light': { 'color-scheme': 'light' },
  'that is dark': { 'color-scheme': 'dark' },
  'with a ground of cream': { '--synpunkt-background': '#fdf6e3', '--synpunkt-text': '#2b2b2b' },
  'with a dark ground in a light scheme': { '--synpunkt-background': '#1d2733', '--synpunkt-text': '#eee' },
};

/** Graphics that need a contrast of 3:1, and the property with their colour; a border is seen against its surroundings. */
const marks: readonly (readonly [selector: string, property: string, pseudo?: string])[] = [
  ['.summary, .invalid, .notice, .files, .warning', 'border-inline-start-color'],
  ['input:not([type=file]), select, textarea', 'border-inline-start-color'],
  ['.action:not(#clear)', 'border-inline-start-color'],
  ['svg', 'color'],
  ['[type=checkbox]:checked', 'border-inline-end-color', '::before'],
  // The outer colour of the focus ring; the inner one is that of the background.
  ['.summary', 'outline-color'],
];

/** A text or a graphic that needs contrast with its background. */
interface Colored {
  readonly what: string;
  readonly least: number;
  readonly colour: string;
  readonly background: string;
}

const all = (hosts: readonly Element[], selector: string): Element[] =>
  hosts.flatMap((host) => [...(host.shadowRoot?.querySelectorAll(selector) ?? [])]);

/** Returns the texts and graphics of a form, and the texts of buttons, whose edges need no contrast of their own. */
function coloredIn(form: Element, ...buttons: Element[]): Colored[] {
  const texts = all([form, ...buttons], '*:not(option, .visually-hidden *)')
    .filter((element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''))
    .filter((element) => element.checkVisibility());
  return [
    ...texts.map((element) => toColored(textOf(element), 4.5, getComputedStyle(element).color, backgroundOf(element))),
    ...marks.flatMap(([selector, property, pseudo]) =>
      all([form], selector).map((element) => {
        const background = property === 'color' || pseudo ? backgroundOf(element) : backgroundAround(element);
        return toColored(
          `${selector} ${property}`,
          3,
          getComputedStyle(element, pseudo).getPropertyValue(property),
          background,
        );
      }),
    ),
  ];
}

const toColored = (what: string, least: number, colour: string, background: string): Colored => ({
  what,
  least,
  colour,
  background,
});

/** Returns the texts and graphics with too little contrast, for each accent. */
function faint(form: Element, ...buttons: Element[]): string[] {
  const { style } = document.documentElement;
  const lines = ['', ...accents].flatMap((accent) => {
    style.setProperty('--synpunkt-accent', accent);
    return coloredIn(form, ...buttons)
      .filter(({ least, colour, background }) => contrast(colour, background) < least)
      .map(({ what, colour, background }) => `${accent}: ${what} ${colour} on ${background}`);
  });
  style.removeProperty('--synpunkt-accent');
  return lines;
}

describe('colours', () => {
  let form: SynpunktForm;
  let button: SynpunktButton;

  beforeEach(async () => {
    button = await renderButton({ endpoint: '/nowhere' });
    form = await openForm({ endpoint: '/nowhere', config });
    await choose(form, 'Jag vill', 'Ge beröm');
    await choose(form, 'Var?', 'Här');
    await typeText(form, 'Vad vill du säga?', 'Ring 19640823-3234, fast inte på fredagar');
    inShadow<HTMLDetailsElement>(form, 'details').open = true;
    await form.submit();
    await waitUntil(() => queryWarning(form));
  });

  afterEach(() => sessionStorage.clear());

  for (const [name, properties] of Object.entries(pages)) {
    it(`can be told apart with any accent on a page ${name} (WCAG 1.4.3, 1.4.11)`, () => {
      const { style } = document.documentElement;
      for (const [property, value] of Object.entries(properties)) style.setProperty(property, value);

      const lines = faint(form, button);

      for (const property of Object.keys(properties)) style.removeProperty(property);
      assert.deepEqual(lines, []);
    });
  }

  it('are all in the form', () => {
    const missing = marks.filter(([selector]) => all([form], selector).length === 0);

    assert.deepEqual(missing, []);
    assert.isAtLeast(coloredIn(form).length, 50);
  });

  it('can be told apart in a receipt (WCAG 1.4.3, 1.4.11)', async () => {
    const endpoint = await startEndpoint({ body: { reference: 'SYN-1' } });
    const sent = await openForm({ endpoint: endpoint.url });
    await fillDefaultForm(sent);
    const done = oneEvent(sent, 'synpunkt-sent');
    pressSend(sent);
    await done;

    assert.deepEqual(faint(sent), []);
    await endpoint.stop();
  });
});
