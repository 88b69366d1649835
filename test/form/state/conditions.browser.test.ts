import { assert } from '@open-wc/testing';
import type { SynpunktForm } from '../../../src/form/synpunkt-form.ts';
import {
  choose,
  fill,
  getChoice,
  getField,
  queryField,
  readErrors,
  readLabels,
  readOptions,
  valueOf,
} from '../../support/drivers.ts';
import { closed, startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { lastMessage, pressKeys, send, typeText } from '../../support/interactions.ts';
import { openForm } from '../../support/open-widget.ts';
import { hasFocus, queryByText } from '../../support/queries.ts';

const word = (value: string) => ({ value, label: value });
const text = (name: string, more: object = {}) => ({ type: 'text', name, label: name, ...more });
const radio = (name: string, ...values: string[]) => ({ type: 'radio', name, label: name, options: values.map(word) });

/** Returns the labels that are shown, with a star for a required answer. */
const asked = (form: SynpunktForm): string[] =>
  readLabels(form).map((label) => label.replace(' (måste fyllas i)', '*'));

describe('<synpunkt-form> conditions', () => {
  let endpoint: Endpoint;
  const formOf = (...fields: object[]) => openForm({ endpoint: endpoint.url, config: { fields } });

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  describe('when a field shows only while another is filled', () => {
    const fields = [text('a'), text('b', { showWhen: { field: 'a', filled: true } }), text('c')];

    it('comes and goes as the resident types, and the focus stays where it is', async () => {
      const form = await formOf(...fields);
      assert.deepEqual(asked(form), ['a', 'c']);

      await typeText(form, 'a', 'x');
      assert.deepEqual(asked(form), ['a', 'b', 'c']);
      assert.isTrue(hasFocus(getField(form, 'a')));

      await pressKeys(form, 'Backspace');
      assert.deepEqual(asked(form), ['a', 'c']);
      assert.isTrue(hasFocus(getField(form, 'a')));
      await typeText(form, 'c', 'y');
      assert.equal(valueOf(form, 'c'), 'y');
    });

    it('does not count what nobody can see', async () => {
      const form = await formOf(...fields);

      await typeText(form, 'a', ' ');

      assert.deepEqual(asked(form), ['a', 'c']);
    });

    it('is next in the order of the keys', async () => {
      const form = await formOf(...fields);
      await typeText(form, 'a', 'x');

      await pressKeys(form, 'Tab');

      assert.isTrue(hasFocus(getField(form, 'b')));
    });

    it('keeps what was written in it while it is hidden, does not send it, and has it again', async () => {
      const form = await formOf(...fields);
      await typeText(form, 'a', 'x');
      await typeText(form, 'b', 'hemligt');
      getField(form, 'a').focus();

      await pressKeys(form, 'End', 'Backspace');
      await typeText(form, 'c', 'kvar');
      await endpoint.script(closed, {});
      await form.submit();
      assert.deepEqual((await lastMessage(endpoint)).values, { c: 'kvar' });

      await typeText(form, 'a', 'x');
      assert.equal(valueOf(form, 'b'), 'hemligt');
      await send(form);
      assert.deepEqual((await lastMessage(endpoint)).values, { a: 'x', b: 'hemligt', c: 'kvar' });
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
      const shows = (): boolean => queryField(form, 'why') !== null;
      assert.isFalse(shows());

      await choose(form, 'days', 'man');
      assert.isTrue(shows());
      await choose(form, 'days', 'man');
      assert.isFalse(shows());
      await choose(form, 'kind', 'klagomal');
      assert.isTrue(shows());
      await typeText(form, 'place', 'Torget');
      assert.isFalse(shows());
    });

    it('hides a group with the field that it depends on, and restores its answers', async () => {
      const form = await formOf(...fields);
      await choose(form, 'kind', 'fel');
      await typeText(form, 'why', 'därför');
      await typeText(form, 'inner', 'inuti');

      await choose(form, 'kind', 'berom');
      assert.isTrue(queryField(form, 'inner') === null);
      await choose(form, 'kind', 'fel');

      assert.equal(valueOf(form, 'inner'), 'inuti');
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

      await choose(form, 'via', 'brev');
      assert.deepEqual(asked(form), ['via', 'name*']);
      await form.submit();
      assert.deepEqual(readErrors(form), ['Fyll i ”name”']);

      await choose(form, 'via', 'inget');
      assert.deepEqual(asked(form), ['via', 'name']);
      await send(form);
      assert.deepEqual((await lastMessage(endpoint)).values, { via: 'inget' });
    });
  });

  describe('when options depend on another answer', () => {
    const options = ['a', 'b', 'c'].map((value) =>
      value === 'b' ? { ...word(value), showWhen: { field: 'more', is: 'ja' } } : word(value),
    );
    const more = radio('more', 'ja', 'nej');

    for (const fieldType of ['radio', 'select'] as const) {
      it(`takes a chosen option that vanishes as no answer: ${fieldType}`, async () => {
        const form = await formOf(more, { type: fieldType, name: 'which', label: 'which', options, required: true });
        const values = (): string[] => readOptions(form, 'which').filter((option) => option !== 'Välj');
        const chosen = (): string | undefined =>
          fieldType === 'select'
            ? valueOf(form, 'which')
            : values().find((value) => getChoice(form, 'which', value).checked);
        assert.deepEqual(values(), ['a', 'c']);
        await choose(form, 'more', 'ja');
        await choose(form, 'which', 'b');

        await choose(form, 'more', 'nej');
        assert.deepEqual(values(), ['a', 'c']);
        if (fieldType === 'select') assert.equal(valueOf(form, 'which'), '');
        else assert.isTrue(chosen() === undefined);

        await choose(form, 'more', 'ja');
        assert.equal(chosen(), 'b');

        await choose(form, 'more', 'nej');
        await form.submit();
        assert.deepEqual(readErrors(form), ['Välj ett alternativ för ”which”']);
      });
    }

    it('sends the others of several', async () => {
      const form = await formOf(more, { type: 'checkboxes', name: 'which', label: 'which', options });
      await choose(form, 'more', 'ja');
      for (const value of ['a', 'b', 'c']) await choose(form, 'which', value);
      await choose(form, 'more', 'nej');

      await send(form);

      assert.deepEqual((await lastMessage(endpoint)).values, { more: 'nej', which: ['a', 'c'] });
    });

    it('takes a question without any option left as not answered', async () => {
      const only = [{ ...word('b'), showWhen: { field: 'more', is: 'ja' } }];
      const form = await formOf(more, { type: 'radio', name: 'which', label: 'which', options: only });
      await choose(form, 'more', 'ja');
      await choose(form, 'which', 'b');
      await choose(form, 'more', 'nej');

      await send(form);

      assert.deepEqual((await lastMessage(endpoint)).values, { more: 'nej' });
    });

    it('offers the others in a list that is searched by typing', async () => {
      const many = Array.from({ length: 20 }, (_, index) => ({
        ...word(`gata ${index}`),
        ...(index % 2 && { showWhen: { field: 'more', is: 'ja' } }),
      }));
      const form = await formOf(more, { type: 'select', name: 'which', label: 'which', options: many, required: true });
      await choose(form, 'more', 'ja');
      await typeText(form, 'which', 'gata 13');
      await pressKeys(form, 'Enter');
      assert.equal(valueOf(form, 'which'), 'gata 13');

      await choose(form, 'more', 'nej');
      assert.equal(valueOf(form, 'which'), '');
      await form.submit();
      assert.deepEqual(readErrors(form), ['Välj ett alternativ för ”which”']);

      await choose(form, 'more', 'ja');
      assert.equal(valueOf(form, 'which'), 'gata 13');
    });
  });

  describe('when a note depends on an answer', () => {
    it('shows while the condition holds', async () => {
      const form = await formOf(text('a'), { type: 'note', text: 'Tack!', showWhen: { field: 'a', filled: true } });
      assert.isTrue(queryByText(form, 'Tack!') === null);

      await fill(form, 'a', 'ja');

      assert.isNotNull(queryByText(form, 'Tack!'));
    });
  });
});
