import { assert, fixture, html } from '@open-wc/testing';
import { readingOrder, type SpokenPart } from '../../../src/editor/preview/reading-order.ts';
import { inWords } from '../../../src/editor/preview/preview.ts';
import { sv } from '../../../src/editor/texts/sv.ts';
import { choose } from '../../support/drivers.ts';
import { openForm } from '../../support/open-widget.ts';

/** The phrases of a virtual screen reader for the default form; reviewed by the tests of dist/. */
const heard = new URL('../../e2e/wcag/heard/open.txt', import.meta.url);

const inSwedish = (part: SpokenPart): string => inWords(part, sv.preview.spoken);

describe('readingOrder', () => {
  it('reads the default form as a screen reader does', async () => {
    const form = await openForm({ endpoint: '/synpunkter' });
    const [, lines = ''] = (await (await fetch(heard)).text()).split('Formuläret i den');
    const said = lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /^(?:radiogroup|group|radio|combobox|textbox|button), /.test(line));

    const read = readingOrder(form.shadowRoot ?? form);

    const controls = read
      .filter(({ role }) => role !== 'text' && role !== 'heading')
      .map(({ role, name, description }) => [role, name, description].filter((words) => words !== '').join(', '));
    assert.equal(controls.length, said.length);
    // After that it says the state, in English.
    assert.deepEqual(
      said.map((line, index) => line.slice(0, controls[index]?.length)),
      controls,
    );
    assert.deepEqual(
      read.filter(({ role }) => role === 'text').map(({ name }) => name),
      ['Förbockade fält måste fyllas i'],
    );
  });

  it('tells level, state, place and number in words', async () => {
    const form = await openForm({ config: { preset: 'kontakt', languages: ['sv', 'fi'] } });
    await choose(form, 'Jag vill:', 'Ge beröm');

    const lines = readingOrder(form.shadowRoot ?? form).map(inSwedish);

    assert.include(lines, 'Kontaktformulär, rubrik nivå 2');
    assert.include(lines, 'Jag vill: (måste fyllas i), grupp');
    assert.include(lines, 'Ge beröm, alternativknapp, vald, 3 av 9');
    assert.include(lines, 'Något annat, alternativknapp, inte vald, 9 av 9');
    assert.include(lines, 'Vilken verksamhet gäller det? (måste fyllas i), lista, Välj, 12 alternativ');
    assert.include(lines, 'Namn, skrivfält, tomt');
    assert.include(lines, 'Skicka, knapp');
  });

  it('passes over what is hidden, and reads links in a text by themselves', async () => {
    const page = await fixture(
      html`<div>
        <p>Läs <a href="/mer">mer om det</a> först<span hidden>gömt</span><span aria-hidden="true">★</span></p>
        <img alt="En karta" src="data:," />
        <details>
          <summary>Mer</summary>
          Stängt
        </details>
      </div>`,
    );

    assert.deepEqual(readingOrder(page).map(inSwedish), [
      'Läs',
      'mer om det, länk',
      'först',
      'En karta, bild',
      'Mer, knapp, stängd',
    ]);
  });
});
