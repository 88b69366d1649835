import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fetchOptions } from '../../../src/contract/config/fetched-options.ts';
import { createForm, type Form } from '../../../src/contract/config/form.ts';
import { parseOptionList } from '../../../src/contract/fields/option.ts';
import { kontakt } from '../../../src/presets/kontakt.ts';
import { optionsOf } from '../../../src/contract/values/evaluate-form.ts';
import { parseConfig } from '../../../src/contract/config/parse-config.ts';
import { flattenInputs } from '../../../src/contract/values/flatten-inputs.ts';
import { option } from './fields.ts';

const choice = (name: string, more: object = {}) => ({
  type: 'select',
  name,
  label: name,
  options: [option('x')],
  optionsFrom: '/streets.json',
  ...more,
});

const formWith = (...fields: object[]): Form =>
  createForm(parseConfig({ endpoints: { skola: '/skola' }, fields }, kontakt).config, kontakt);

/** Fetches from the given lists, and records the addresses. */
function source(lists: Record<string, unknown>) {
  const fetched: string[] = [];
  const fetchList = async (address: string) => {
    fetched.push(address);
    if (address in lists) return parseOptionList(lists[address]);
    throw new Error('status 404');
  };
  return { fetched, fetchList };
}

/** The options of the first field. */
const firstOptions = (form: Form) =>
  flattenInputs(form.fields)
    .slice(0, 1)
    .flatMap(({ input }) => optionsOf(input));

/** The values that each field offers. */
const valuesIn = (form: Form) =>
  flattenInputs(form.fields).map(({ input }) =>
    optionsOf(input)
      .map(({ value }) => value)
      .join(),
  );

describe('fetchOptions', () => {
  it('returns the same form when no field has optionsFrom', async () => {
    const { fetched, fetchList } = source({});
    const form = formWith(choice('a', { optionsFrom: undefined }), { type: 'text', name: 'b', label: 'B' });

    const result = await fetchOptions(form, fetchList);

    assert.equal(result.form, form);
    assert.deepEqual([result.failures, fetched], [[], []]);
  });

  it('puts what is fetched after the field’s own options, in groups as well', async () => {
    const { fetchList } = source({
      '/streets.json': [option('y'), option('z', { notice: 'Avstängd' })],
      '/more': ['q'],
    });

    const { form, failures } = await fetchOptions(
      formWith(
        choice('a'),
        { type: 'group', label: 'G', fields: [choice('b', { type: 'radio' }), { type: 'note', text: 'N' }] },
        choice('c', { type: 'checkboxes', optionsFrom: '/more' }),
        choice('d', { optionsFrom: undefined }),
      ),
      fetchList,
    );

    assert.deepEqual(failures, []);
    assert.deepEqual(valuesIn(form), ['x,y,z', 'x,y,z', 'x,q', 'x']);
    assert.deepEqual(firstOptions(form).at(-1), option('z', { notice: 'Avstängd' }));
  });

  it('accepts strings as options', async () => {
    const { fetchList } = source({ '/streets.json': ['Storgatan', 'Ågatan'] });

    const { form } = await fetchOptions(formWith(choice('a')), fetchList);

    assert.deepEqual(firstOptions(form).slice(1), [option('Storgatan'), option('Ågatan')]);
  });

  it('fetches each address once', async () => {
    const { fetched, fetchList } = source({ '/streets.json': ['y'] });

    await fetchOptions(formWith(choice('a'), choice('b')), fetchList);

    assert.deepEqual(fetched, ['/streets.json']);
  });

  it('ignores duplicate values, keeping the field’s own', async () => {
    const { fetchList } = source({ '/streets.json': [option('x', { notice: 'Other' }), 'y', 'y'] });

    const { form } = await fetchOptions(formWith(choice('a')), fetchList);

    assert.deepEqual(valuesIn(form), ['x,y']);
    assert.deepEqual(firstOptions(form)[0], option('x'));
  });

  it('leaves out options that would send elsewhere than the config says', async () => {
    const { fetchList } = source({
      '/streets.json': [
        option('y', { endpoint: 'skola' }),
        option('z', { endpoint: 'https://evil.example' }),
        option('q', { endpoint: 'toString' }),
      ],
    });

    const { form } = await fetchOptions(formWith(choice('a')), fetchList);

    assert.deepEqual(valuesIn(form), ['x,y']);
  });

  const broken: [name: string, list: unknown][] = [
    ['no list', { options: ['y'] }],
    ['nothing', null],
    ['an empty word', ['y', '']],
    ['a word of two lines', ['a\nb']],
    ['a number', [5]],
    ['an option without words', [{ value: 'y' }]],
    ['an option with an unknown key', [option('y', { lable: 'Y' })]],
    ['a link that runs', [option('y', { redirect: { text: 'Y', link: { href: 'javascript:x', text: 'X' } } })]],
  ];
  for (const [name, list] of broken) {
    it(`leaves the field unchanged for ${name} and reports the reason`, async () => {
      const form = formWith(choice('a'));

      const result = await fetchOptions(form, source({ '/streets.json': list }).fetchList);

      assert.deepEqual(result.form, form);
      assert.deepEqual(result.failures, [{ address: '/streets.json', reason: 'it is not a list of options' }]);
    });
  }

  it('skips a list that fails and uses the others', async () => {
    const { fetchList } = source({ '/more': ['q'] });

    const { form, failures } = await fetchOptions(
      formWith(choice('a'), choice('b', { optionsFrom: '/more' })),
      fetchList,
    );

    assert.deepEqual(valuesIn(form), ['x', 'x,q']);
    assert.deepEqual(failures, [{ address: '/streets.json', reason: 'status 404' }]);
  });
});
