import { assert } from '@open-wc/testing';
import { find, formWith, maybe, textsOf, words } from '../../support/elements.ts';
import { startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { descriptionOf, messageAt, press, send, tick, typeInto } from '../../support/filling.ts';

/** A field of a type, what is typed into it, and what comes of that. */
interface Written {
  readonly field: { readonly type: string; readonly [key: string]: unknown };
  readonly typed: string;
  /** The words of the error; left out where the answer is taken. */
  readonly error?: string;
  /** What is sent. */
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
    typed: '61280x',
    error: 'Skriv ett postnummer med fem siffror, till exempel 612 80',
  },
  { field: { type: 'text', format: 'postcode' }, typed: 'SE-61280', sent: '612 80' },
  {
    field: { type: 'email' },
    typed: 'namn@',
    error: 'Skriv en hel e-postadress, till exempel namn@example.se',
  },
  { field: { type: 'email' }, typed: 'namn@exämpel.se', sent: 'namn@exämpel.se' },
  {
    field: { type: 'tel', errors: { notPhone: { sv: 'Skriv ett nummer som vi kan ringa', fi: 'Kirjoita numero' } } },
    typed: '12',
    error: 'Skriv ett nummer som vi kan ringa',
  },
  { field: { type: 'tel' }, typed: '070-174 06 05', sent: '+46701740605' },
  { field: { type: 'number' }, typed: 'tre', error: 'Skriv ”Fråga” med siffror, till exempel 12 eller 3,5' },
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
      const form = await formWith({ endpoint: endpoint.url, config });

      await typeInto(form, 'q', typed);
      await form.submit();

      if (error === undefined) {
        assert.deepEqual((await messageAt(endpoint)).values, { q: sent });
      } else {
        assert.equal(words(find(form, '#field-q-error')).replace(/\u00A0/g, ' '), `Fel: ${error}`);
        assert.equal(find(form, '#field-q').getAttribute('aria-invalid'), 'true');
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
      await assert.isAccessible(await formWith({ endpoint: endpoint.url, config: all }));
    });

    it('names and describes each control, and tells the browser what it is for (WCAG 1.3.1, 1.3.5, 4.1.2)', async () => {
      const form = await formWith({ endpoint: endpoint.url, config: all });
      const told = (name: string): unknown[] => {
        const control = find<HTMLInputElement>(form, `#field-${name}`);
        const label = words(control.labels?.[0] ?? form);
        return [
          label,
          descriptionOf(form, control),
          control.type,
          control.inputMode,
          control.getAttribute('autocomplete'),
        ];
      };

      assert.deepEqual(told('one'), ['Text (måste fyllas i)', 'En rad', 'text', '', 'name']);
      assert.deepEqual(told('mail'), ['E-post', '', 'text', 'email', 'email']);
      assert.deepEqual(told('phone'), ['Telefon', '', 'tel', '', 'tel']);
      assert.deepEqual(told('count'), ['Antal', '', 'text', 'decimal', null]);
      assert.deepEqual(told('day'), ['Dag', 'Till exempel 2026-11-23', 'text', '', null]);
      assert.deepEqual(told('own'), ['Annan dag', 'Dagen då det hände', 'text', '', null]);
      assert.deepEqual(told('address'), ['Adress', '', 'textarea', '', 'street-address']);
      assert.match(String(told('many')[1]), /^Flera rader Det du skickar blir en allmän handling/);
    });

    it('shows a note in paragraphs, and ties the hint of a group to it', async () => {
      const form = await formWith({ endpoint: endpoint.url, config: all });

      assert.deepEqual(textsOf(form, '.note p'), ['Första stycket.', 'Andra stycket.', 'Inuti']);
      assert.equal(words(find(form, '.group legend')), 'Om dig');
      assert.equal(descriptionOf(form, find(form, '.group')), 'Du kan vara anonym');
    });

    it('sends what stands there from the start, and the hidden value', async () => {
      const form = await formWith({ endpoint: endpoint.url, config: all });

      await send(form);

      assert.deepEqual((await messageAt(endpoint)).values, {
        one: 'Kim',
        count: 0.5,
        day: '2026-11-23',
        many: 'Hej',
        source: 'webbplatsen',
      });
    });

    it('shows in the receipt what was sent as people read it, and nothing of the hidden value', async () => {
      const form = await formWith({ endpoint: endpoint.url, config: all });
      await typeInto(form, 'phone', '0046 (0)70 1740605');
      find<HTMLInputElement>(form, '#field-count').select();
      await typeInto(form, 'count', '12345,25');

      await send(form);

      assert.deepEqual(
        textsOf(form, '.answers > div').map((line) => line.replace(/\s/g, ' ')),
        ['Text Kim', 'Telefon 070-174 06 05', 'Antal 12 345,25', 'Dag 2026-11-23', 'Mer Hej'],
      );
      await assert.isAccessible(form);
    });

    it('stands as at first when another message is to be written', async () => {
      const form = await formWith({ endpoint: endpoint.url, config: all });
      await typeInto(form, 'one', ' Lind');
      await send(form);

      find(form, '.receipt > button').click();
      await form.updateComplete;

      assert.equal(find<HTMLInputElement>(form, '#field-one').value, 'Kim');
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
      const form = await formWith({ endpoint: endpoint.url, config });
      await form.submit();

      const box = find<HTMLInputElement>(form, '#field-agree');
      assert.deepEqual(textsOf(form, '.summary a'), ['Kryssa i ”Jag har läst reglerna”']);
      assert.equal(descriptionOf(form, box), 'De står ovan | Fel: Kryssa i ”Jag har läst reglerna”');
      assert.equal(words(box.labels?.[0] ?? form), 'Jag har läst reglerna (måste fyllas i)');
      assert.equal(
        words(box.closest('.field') ?? form),
        'Fel: Kryssa i ”Jag har läst reglerna” Jag har läst reglerna (måste fyllas i) De står ovan',
      );
      await assert.isAccessible(form);
    });

    it('is ticked by a key and sent as true; one without a tick is not sent', async () => {
      const form = await formWith({ endpoint: endpoint.url, config });
      find(form, '#field-agree').focus();
      await press(form, 'Space', 'Tab', 'Space');
      assert.isFalse(find<HTMLInputElement>(form, '#field-news').checked);

      await send(form);

      assert.deepEqual((await messageAt(endpoint)).values, { agree: true });
      assert.deepEqual(textsOf(form, '.answers dd'), ['✓']);
      assert.isTrue(maybe(form, 'form') === null);
    });

    it('is large enough to press anywhere on its row', async () => {
      const form = await formWith({ endpoint: endpoint.url, config });
      await tick(form, 'other');
      assert.isTrue(find<HTMLInputElement>(form, '#field-other').checked);

      assert.isAtLeast(find(form, '.choice').getBoundingClientRect().height, 44);
      assert.equal(find(form, '#field-agree').getBoundingClientRect().width, 24);
    });
  });
});
