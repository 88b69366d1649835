import { assert } from '@open-wc/testing';
import type { SynpunktForm } from '../../../src/form/synpunkt-form.ts';
import { find, formWith, hasFocus, maybe, textsOf, write } from '../../support/elements.ts';
import { closed, startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { messageAt, press, select, send, tick, typeInto } from '../../support/filling.ts';

const word = (value: string) => ({ value, label: value });
const text = (name: string, more: object = {}) => ({ type: 'text', name, label: name, ...more });
const radio = (name: string, ...values: string[]) => ({ type: 'radio', name, label: name, options: values.map(word) });

/** The labels in sight, with a star where an answer must be given. */
const asked = (form: SynpunktForm): string[] =>
  textsOf(form, '[part=label]:not(.choice)').map((label) => label.replace(' (måste fyllas i)', '*'));

describe('<synpunkt-form> conditions', () => {
  let endpoint: Endpoint;
  const formOf = (...fields: object[]) => formWith({ endpoint: endpoint.url, config: { fields } });

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  describe('when a field shows only while another is filled', () => {
    const fields = [text('a'), text('b', { showWhen: { field: 'a', filled: true } }), text('c')];

    it('comes and goes as the resident types, and the focus stays where it is', async () => {
      const form = await formOf(...fields);
      assert.deepEqual(asked(form), ['a', 'c']);

      await typeInto(form, 'a', 'x');
      assert.deepEqual(asked(form), ['a', 'b', 'c']);
      assert.isTrue(hasFocus(find(form, '#field-a')));

      await press(form, 'Backspace');
      assert.deepEqual(asked(form), ['a', 'c']);
      assert.isTrue(hasFocus(find(form, '#field-a')));
      await typeInto(form, 'c', 'y');
      assert.equal(find<HTMLInputElement>(form, '#field-c').value, 'y');
    });

    it('does not count what nobody can see', async () => {
      const form = await formOf(...fields);

      await typeInto(form, 'a', ' ');

      assert.deepEqual(asked(form), ['a', 'c']);
    });

    it('is next in the order of the keys', async () => {
      const form = await formOf(...fields);
      await typeInto(form, 'a', 'x');

      await press(form, 'Tab');

      assert.isTrue(hasFocus(find(form, '#field-b')));
    });

    it('keeps what was written in it while it is hidden, does not send it, and has it again', async () => {
      const form = await formOf(...fields);
      await typeInto(form, 'a', 'x');
      await typeInto(form, 'b', 'hemligt');
      find(form, '#field-a').focus();

      await press(form, 'End', 'Backspace');
      await typeInto(form, 'c', 'kvar');
      await endpoint.script(closed, {});
      await form.submit();
      assert.deepEqual((await messageAt(endpoint)).values, { c: 'kvar' });

      await typeInto(form, 'a', 'x');
      assert.equal(find<HTMLInputElement>(form, '#field-b').value, 'hemligt');
      await send(form);
      assert.deepEqual((await messageAt(endpoint)).values, { a: 'x', b: 'hemligt', c: 'kvar' });
    });
  });

  describe('when conditions are nested', () => {
    const showWhen = {
      all: [
        {
          any: [
            { field: 'kind', in: ['fel', 'klagomal'] },
            { field: 'days', is: 'man' },
          ],
        },
        { not: { field: 'place', filled: true } },
      ],
    };
    const fields = [
      radio('kind', 'fel', 'klagomal', 'berom'),
      { type: 'checkboxes', name: 'days', label: 'days', options: ['man', 'tis'].map(word) },
      text('place'),
      text('why', { showWhen }),
      { type: 'group', label: 'group', showWhen: { field: 'why', filled: true }, fields: [text('inner')] },
    ];

    it('holds and does not hold as the answers say', async () => {
      const form = await formOf(...fields);
      const shows = (): boolean => maybe(form, '#field-why') !== null;
      assert.isFalse(shows());

      await tick(form, 'days', 'man');
      assert.isTrue(shows());
      await tick(form, 'days', 'man');
      assert.isFalse(shows());
      await tick(form, 'kind', 'klagomal');
      assert.isTrue(shows());
      await typeInto(form, 'place', 'Torget');
      assert.isFalse(shows());
    });

    it('hides a group along with the field that it hangs on, and what was written comes back', async () => {
      const form = await formOf(...fields);
      await tick(form, 'kind', 'fel');
      await typeInto(form, 'why', 'därför');
      await typeInto(form, 'inner', 'inuti');

      await tick(form, 'kind', 'berom');
      assert.isTrue(maybe(form, '#field-inner') === null);
      await tick(form, 'kind', 'fel');

      assert.equal(find<HTMLInputElement>(form, '#field-inner').value, 'inuti');
      await assert.isAccessible(form);
    });
  });

  describe('when an answer is needed only sometimes', () => {
    it('has its tick then, and its error goes when it is not needed any more', async () => {
      const form = await formOf(
        radio('via', 'brev', 'inget'),
        text('name', { required: { field: 'via', is: 'brev' } }),
      );
      assert.deepEqual(asked(form), ['via', 'name']);

      await tick(form, 'via', 'brev');
      assert.deepEqual(asked(form), ['via', 'name*']);
      await form.submit();
      assert.deepEqual(textsOf(form, '.summary a'), ['Fyll i ”name”']);

      await tick(form, 'via', 'inget');
      assert.deepEqual(asked(form), ['via', 'name']);
      await send(form);
      assert.deepEqual((await messageAt(endpoint)).values, { via: 'inget' });
    });
  });

  describe('when options depend on another answer', () => {
    const options = ['a', 'b', 'c'].map((value) =>
      value === 'b' ? { ...word(value), showWhen: { field: 'more', is: 'ja' } } : word(value),
    );
    const more = radio('more', 'ja', 'nej');

    for (const type of ['radio', 'select'] as const) {
      it(`takes a chosen option that vanishes as no answer: ${type}`, async () => {
        const form = await formOf(more, { type, name: 'which', label: 'which', options, required: true });
        const choose = (value: string) => (type === 'radio' ? tick : select)(form, 'which', value);
        const values = (): string[] =>
          [...find(form, 'form').querySelectorAll<HTMLInputElement>('[name=which][type=radio], option')]
            .map(({ value }) => value)
            .filter(Boolean);
        assert.deepEqual(values(), ['a', 'c']);
        await tick(form, 'more', 'ja');
        await choose('b');

        await tick(form, 'more', 'nej');
        assert.deepEqual(values(), ['a', 'c']);
        if (type === 'select') assert.equal(find<HTMLSelectElement>(form, 'select').value, '');
        else assert.isTrue(maybe(form, '[name=which]:checked') === null);

        await tick(form, 'more', 'ja');
        assert.equal(find<HTMLInputElement>(form, '[name=which]:checked, [name=which] :checked').value, 'b');

        await tick(form, 'more', 'nej');
        await form.submit();
        assert.deepEqual(textsOf(form, '.summary a'), ['Välj ett alternativ för ”which”']);
      });
    }

    it('sends the others of several', async () => {
      const form = await formOf(more, { type: 'checkboxes', name: 'which', label: 'which', options });
      await tick(form, 'more', 'ja');
      for (const value of ['a', 'b', 'c']) await tick(form, 'which', value);
      await tick(form, 'more', 'nej');

      await send(form);

      assert.deepEqual((await messageAt(endpoint)).values, { more: 'nej', which: ['a', 'c'] });
    });

    it('takes a question without any option left as not answered', async () => {
      const only = [{ ...word('b'), showWhen: { field: 'more', is: 'ja' } }];
      const form = await formOf(more, { type: 'radio', name: 'which', label: 'which', options: only });
      await tick(form, 'more', 'ja');
      await tick(form, 'which', 'b');
      await tick(form, 'more', 'nej');

      await send(form);

      assert.deepEqual((await messageAt(endpoint)).values, { more: 'nej' });
    });

    it('offers the others in a list that is searched by typing', async () => {
      const many = Array.from({ length: 20 }, (_, index) => ({
        ...word(`gata ${index}`),
        ...(index % 2 && { showWhen: { field: 'more', is: 'ja' } }),
      }));
      const form = await formOf(more, { type: 'select', name: 'which', label: 'which', options: many, required: true });
      await tick(form, 'more', 'ja');
      await typeInto(form, 'which', 'gata 13');
      await press(form, 'Enter');
      assert.equal(find<HTMLInputElement>(form, '#field-which').value, 'gata 13');

      await tick(form, 'more', 'nej');
      assert.equal(find<HTMLInputElement>(form, '#field-which').value, '');
      await form.submit();
      assert.deepEqual(textsOf(form, '.summary a'), ['Välj ett alternativ för ”which”']);

      await tick(form, 'more', 'ja');
      assert.equal(find<HTMLInputElement>(form, '#field-which').value, 'gata 13');
    });
  });

  describe('when a note depends on an answer', () => {
    it('shows while the condition holds', async () => {
      const form = await formOf(text('a'), { type: 'note', text: 'Tack!', showWhen: { field: 'a', filled: true } });
      assert.deepEqual(textsOf(form, '.note'), []);

      write(form, 'a', 'ja');
      await form.updateComplete;

      assert.deepEqual(textsOf(form, '.note'), ['Tack!']);
    });
  });
});
