import { assert, oneEvent, waitUntil } from '@open-wc/testing';
import type { SynpunktButton } from '../../src/button/synpunkt-button.ts';
import type { SynpunktForm } from '../../src/form/synpunkt-form.ts';
import { contrast, groundAround, groundOf } from '../support/colours.ts';
import { choose, fillDefaultForm, pressSend, queryWarning } from '../support/drivers.ts';
import { startEndpoint } from '../support/endpoint.ts';
import { typeText } from '../support/interactions.ts';
import { openForm, renderButton } from '../support/open-widget.ts';
import { textOf } from '../support/queries.ts';
import { randomFrom } from '../support/random-from.ts';
import { inShadow } from '../support/shadow.ts';

/** A form with every element that has a colour. */
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

/** Extreme colours, those around the switch from white to black text, and fifty seeded random ones. */
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

/** Pages by their colours. */
const pages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'that is light': { 'color-scheme': 'light' },
  'that is dark': { 'color-scheme': 'dark' },
  'with a ground of cream': { '--synpunkt-background': '#fdf6e3', '--synpunkt-text': '#2b2b2b' },
  'with a dark ground in a light scheme': { '--synpunkt-background': '#1d2733', '--synpunkt-text': '#eee' },
};

/** Elements that need a contrast of 3:1, and the property of their colour; a border contrasts with its surroundings. */
const marks: readonly (readonly [selector: string, property: string, pseudo?: string])[] = [
  ['.summary, .invalid, .notice, .files, .warning', 'border-inline-start-color'],
  ['input:not([type=file]), select, textarea', 'border-inline-start-color'],
  ['.action:not(#clear)', 'border-inline-start-color'],
  ['svg', 'color'],
  ['[type=checkbox]:checked', 'border-inline-end-color', '::before'],
  // The outer tone of the ring; the inner one is the background.
  ['.summary', 'outline-color'],
];

/** An element that must contrast with its background. */
interface Sight {
  readonly what: string;
  readonly least: number;
  readonly colour: string;
  readonly ground: string;
}

const all = (hosts: readonly Element[], selector: string): Element[] =>
  hosts.flatMap((host) => [...(host.shadowRoot?.querySelectorAll(selector) ?? [])]);

/** All elements of a form that have a colour, and the text of a button, which shows where its edge is. */
function sightsOf(form: Element, ...buttons: Element[]): Sight[] {
  const texts = all([form, ...buttons], '*:not(option, .visually-hidden *)')
    .filter((element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''))
    .filter((element) => element.checkVisibility());
  return [
    ...texts.map((element) => sightOf(textOf(element), 4.5, getComputedStyle(element).color, groundOf(element))),
    ...marks.flatMap(([selector, property, pseudo]) =>
      all([form], selector).map((element) => {
        const ground = property === 'color' || pseudo ? groundOf(element) : groundAround(element);
        return sightOf(
          `${selector} ${property}`,
          3,
          getComputedStyle(element, pseudo).getPropertyValue(property),
          ground,
        );
      }),
    ),
  ];
}

const sightOf = (what: string, least: number, colour: string, ground: string): Sight => ({
  what,
  least,
  colour,
  ground,
});

/** Finds the elements with too little contrast, by accent. */
function faint(form: Element, ...buttons: Element[]): string[] {
  const { style } = document.documentElement;
  const lines = ['', ...accents].flatMap((accent) => {
    style.setProperty('--synpunkt-accent', accent);
    return sightsOf(form, ...buttons)
      .filter(({ least, colour, ground }) => contrast(colour, ground) < least)
      .map(({ what, colour, ground }) => `${accent}: ${what} ${colour} on ${ground}`);
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

  it('are all measured', () => {
    const missing = marks.filter(([selector]) => all([form], selector).length === 0);

    assert.deepEqual(missing, []);
    assert.isAtLeast(sightsOf(form).length, 50);
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
