import { assert } from '@open-wc/testing';
import {
  choose,
  getButton,
  getField,
  getGroup,
  hasReceipt,
  readAnswers,
  readErrors,
  readFieldError,
  readReceipt,
  valueOf,
} from '../../support/drivers.ts';
import { startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { lastMessage, pressKeys, send, typeText } from '../../support/interactions.ts';
import { openForm } from '../../support/open-widget.ts';
import { descriptionOf, nameOf, textOf } from '../../support/queries.ts';

/** A field, the text that is typed into it, and the outcome. */
interface Written {
  readonly field: { readonly type: string; readonly [key: string]: unknown };
  readonly typed: string;
  /** The error message; undefined if the answer is valid. */
  readonly error?: string;
  /** The value that is sent. */
  readonly sent?: unknown;
}

const year = { type: 'number', min: 1900, max: 2026, step: 1 };
const spring = { type: 'date', min: '2026-03-01', max: '2026-05-31' };
const code = { type: 'text', pattern: '[A-Z]{2}\\d+', errors: { pattern: 'Skriv två versaler och siffror' } };

const written: readonly Written[] = [
  { field: { type: 'text' }, typed: '  Gatlyktan är släckt ', sent: 'Gatlyktan är släckt' },
  {
    field: { type: 'text', maxLength: 3 },
    typed: 'fyra',
    error: 'Korta texten till högst 3 tecken. Nu har den 4 tecken.',
  },
  { field: { type: 'text', maxLength: 3 }, typed: '🌻🌻🌻', sent: '🌻🌻🌻' },
  {
    field: { type: 'text', minLength: 3 },
    typed: 'ja',
    error: 'Skriv minst 3 tecken. Nu har texten 2 tecken.',
  },
  { field: code, typed: 'ab12', error: 'Skriv två versaler och siffror' },
  { field: code, typed: 'AB12', sent: 'AB12' },
  {
    field: { type: 'text', format: 'postcode' },
    typed: '612 8O',
    error: 'Skriv ett postnummer, till exempel 612 80',
  },
  { field: { type: 'text', format: 'postcode' }, typed: '0151', sent: '0151' },
  { field: { type: 'text', format: 'postcode' }, typed: 'SE-61280', sent: '612 80' },
  {
    field: { type: 'email' },
    typed: 'namn@',
    error: 'Skriv hela e-postadressen, till exempel namn@example.se',
  },
  { field: { type: 'email' }, typed: 'namn@exämpel.se', sent: 'namn@exämpel.se' },
  {
    field: { type: 'tel', errors: { notPhone: { sv: 'Skriv ett nummer som vi kan ringa', fi: 'Kirjoita numero' } } },
    typed: '12',
    error: 'Skriv ett nummer som vi kan ringa',
  },
  { field: { type: 'tel' }, typed: '070-174 06 05', sent: '+46701740605' },
  { field: { type: 'tel' }, typed: '08-123 45 67 vx', sent: '+4681234567 vx' },
  { field: { type: 'tel' }, typed: '08-123456/7', error: 'Ta bort ”/7” ur ”Fråga”' },
  { field: { type: 'email' }, typed: 'namn@example.se (arbete)', error: 'Ta bort ”(arbete)” ur ”Fråga”' },
  { field: { type: 'email' }, typed: 'namn@example.se.', sent: 'namn@example.se' },
  { field: { type: 'number' }, typed: 'tre', error: 'Skriv ett tal för ”Fråga”, till exempel 12 eller 3,5' },
  { field: { type: 'number' }, typed: '−1 000,5', sent: -1000.5 },
  { field: year, typed: '1899', error: 'Skriv ett tal som är 1 900 eller högre' },
  { field: year, typed: '2027', error: 'Skriv ett tal som är 2 026 eller lägre' },
  { field: year, typed: '1998,5', error: 'Skriv ett heltal, utan decimaler' },
  { field: year, typed: '1998', sent: 1998 },
  {
    field: { type: 'date' },
    typed: 'i går',
    error: 'Skriv ett datum med år, månad och dag, till exempel 2026-11-23',
  },
  { field: { type: 'date' }, typed: '23/11 2026', sent: '2026-11-23' },
  { field: spring, typed: '2026-02-28', error: 'Skriv ett datum som är 2026-03-01 eller senare' },
  { field: spring, typed: '2026-06-01', error: 'Skriv ett datum som är 2026-05-31 eller tidigare' },
  { field: { type: 'textarea' }, typed: 'En rad', sent: 'En rad' },
  { field: { type: 'text', required: true }, typed: ' ', error: 'Fyll i ”Fråga”' },
  {
    field: { type: 'date', required: true, errors: { required: 'Skriv när det hände' } },
    typed: '',
    error: 'Skriv när det hände',
  },
];

describe('<synpunkt-form> field types', () => {
  let endpoint: Endpoint;

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  for (const { field, typed, error, sent } of written) {
    const keys = Object.keys(field).join(', ');
    it(`${error === undefined ? 'sends' : 'refuses'} ”${typed}” where the field says ${keys} (${field.type})`, async () => {
      const config = { fields: [{ name: 'q', label: 'Fråga:', ...field }] };
      const form = await openForm({ endpoint: endpoint.url, config });

      await typeText(form, 'Fråga:', typed);
      await form.submit();

      if (error === undefined) {
        assert.deepEqual((await lastMessage(endpoint)).values, { q: sent });
      } else {
        assert.equal(readFieldError(form, 'Fråga:').replace(/\u00A0/g, ' '), `Fel: ${error}`);
        assert.equal(getField(form, 'Fråga:').getAttribute('aria-invalid'), 'true');
        assert.deepEqual(await endpoint.received(), []);
        await assert.isAccessible(form);
      }
    });
  }

  describe('when fields have all that they may have', () => {
    const all = {
      fields: [
        {
          type: 'text',
          name: 'one',
          label: 'Text',
          hint: 'En rad',
          autocomplete: 'name',
          default: 'Kim',
          required: true,
        },
        { type: 'email', name: 'mail', label: 'E-post', autocomplete: 'email' },
        { type: 'tel', name: 'phone', label: 'Telefon', autocomplete: 'tel' },
        { type: 'number', name: 'count', label: 'Antal', default: 0.5 },
        { type: 'date', name: 'day', label: 'Dag', default: '2026-11-23' },
        { type: 'date', name: 'own', label: 'Annan dag', hint: 'Dagen då det hände' },
        { type: 'textarea', name: 'many', label: 'Mer', hint: 'Flera rader', publicRecord: true, default: 'Hej' },
        { type: 'textarea', name: 'address', label: 'Adress', autocomplete: 'street-address' },
        { type: 'hidden', name: 'source', value: 'webbplatsen' },
        { type: 'note', text: 'Första stycket.\nAndra stycket.' },
        {
          type: 'group',
          label: 'Om dig',
          hint: 'Du kan vara anonym',
          fields: [
            { type: 'text', name: 'inner', label: 'Namn' },
            { type: 'note', text: 'Inuti' },
          ],
        },
      ],
    };

    it('passes the accessibility audit', async () => {
      await assert.isAccessible(await openForm({ endpoint: endpoint.url, config: all }));
    });

    it('names and describes each control, and tells the browser what it is for (WCAG 1.3.1, 1.3.5, 4.1.2)', async () => {
      const form = await openForm({ endpoint: endpoint.url, config: all });
      const describeField = (name: string): unknown[] => {
        const control = getField(form, name);
        const label = textOf(control.labels?.[0] ?? form);
        return [label, descriptionOf(control), control.type, control.inputMode, control.getAttribute('autocomplete')];
      };

      assert.deepEqual(describeField('Text'), ['Text (måste fyllas i)', 'En rad', 'text', '', 'name']);
      assert.deepEqual(describeField('E-post'), ['E-post', '', 'text', 'email', 'email']);
      assert.deepEqual(describeField('Telefon'), ['Telefon', '', 'tel', '', 'tel']);
      assert.deepEqual(describeField('Antal'), ['Antal', '', 'text', 'decimal', null]);
      assert.deepEqual(describeField('Dag'), ['Dag', 'Till exempel 2026-11-23', 'text', '', null]);
      assert.deepEqual(describeField('Annan dag'), ['Annan dag', 'Dagen då det hände', 'text', '', null]);
      assert.deepEqual(describeField('Adress'), ['Adress', '', 'textarea', '', 'street-address']);
      assert.match(String(describeField('Mer')[1]), /^Flera rader Det du skickar blir en allmän handling/);
    });

    it('shows a note in paragraphs, and ties the hint of a group to it', async () => {
      const form = await openForm({ endpoint: endpoint.url, config: all });

      const paragraphs = Array.from(form.renderRoot.querySelectorAll('[part=note] p'), textOf);
      assert.deepEqual(paragraphs, ['Första stycket.', 'Andra stycket.', 'Inuti']);
      assert.equal(nameOf(getGroup(form, 'Om dig')), 'Om dig');
      assert.equal(descriptionOf(getGroup(form, 'Om dig')), 'Du kan vara anonym');
    });

    it('sends the default, and the hidden value', async () => {
      const form = await openForm({ endpoint: endpoint.url, config: all });

      await send(form);

      assert.deepEqual((await lastMessage(endpoint)).values, {
        one: 'Kim',
        count: 0.5,
        day: '2026-11-23',
        many: 'Hej',
        source: 'webbplatsen',
      });
    });

    it('shows in the receipt what was sent as people read it, and nothing of the hidden value', async () => {
      const form = await openForm({ endpoint: endpoint.url, config: all });
      await typeText(form, 'Telefon', '0046 (0)70 1740605');
      getField(form, 'Antal').select();
      await typeText(form, 'Antal', '12345,25');

      await send(form);

      assert.deepEqual(readReceipt(form).answers, [
        ['Text', 'Kim'],
        ['Telefon', '070-174 06 05'],
        ['Antal', '12 345,25'],
        ['Dag', '2026-11-23'],
        ['Mer', 'Hej'],
      ]);
      await assert.isAccessible(form);
    });

    it('is reset when another message is to be written', async () => {
      const form = await openForm({ endpoint: endpoint.url, config: all });
      await typeText(form, 'Text', ' Lind');
      await send(form);

      getButton(form, 'Skicka ett meddelande till').click();
      await form.updateComplete;

      assert.equal(valueOf(form, 'Text'), 'Kim');
    });
  });

  describe('when a box stands by itself', () => {
    const config = {
      fields: [
        { type: 'checkbox', name: 'agree', label: 'Jag har läst reglerna', hint: 'De står ovan', required: true },
        { type: 'checkbox', name: 'news', label: 'Skicka nyheter', default: true },
        { type: 'checkbox', name: 'other', label: 'Något annat' },
      ],
    };

    it('is asked for by its own words, after its error and before its hint, which describe it (WCAG 1.3.2)', async () => {
      const form = await openForm({ endpoint: endpoint.url, config });
      await form.submit();

      const box = getField(form, 'Jag har läst reglerna');
      assert.deepEqual(readErrors(form), ['Kryssa i ”Jag har läst reglerna”']);
      assert.equal(descriptionOf(box), 'De står ovan | Fel: Kryssa i ”Jag har läst reglerna”');
      assert.equal(textOf(box.labels?.[0] ?? form), 'Jag har läst reglerna (måste fyllas i)');
      assert.equal(
        textOf(box.closest('.field') ?? form),
        'Fel: Kryssa i ”Jag har läst reglerna” Jag har läst reglerna (måste fyllas i) De står ovan',
      );
      await assert.isAccessible(form);
    });

    it('is ticked by a key and sent as true; one without a tick is not sent', async () => {
      const form = await openForm({ endpoint: endpoint.url, config });
      getField(form, 'Jag har läst reglerna').focus();
      await pressKeys(form, 'Space', 'Tab', 'Space');
      assert.isFalse(getField(form, 'Skicka nyheter').checked);

      await send(form);

      assert.deepEqual((await lastMessage(endpoint)).values, { agree: true });
      assert.deepEqual(readAnswers(form), ['✓']);
      assert.isTrue(hasReceipt(form));
    });

    it('is large enough to press anywhere on its row', async () => {
      const form = await openForm({ endpoint: endpoint.url, config });
      await choose(form, 'Något annat');
      assert.isTrue(getField(form, 'Något annat').checked);

      assert.isAtLeast(
        (getField(form, 'Jag har läst reglerna').labels?.[0] ?? form).getBoundingClientRect().height,
        44,
      );
      assert.equal(getField(form, 'Jag har läst reglerna').getBoundingClientRect().width, 24);
    });
  });
});
