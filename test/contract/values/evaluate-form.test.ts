import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Condition } from '../../../src/contract/config/condition.ts';
import type { Field, Input, InputOf } from '../../../src/contract/fields/field.ts';
import { getRaw, evaluateForm, optionsOf } from '../../../src/contract/values/evaluate-form.ts';
import type { Option } from '../../../src/contract/fields/option.ts';
import { form } from '../support.ts';
import { validAnswers } from '../../support/submissions.ts';

const text = (name: string, more: Partial<InputOf<'text'>> = {}): Field => ({
  type: 'text',
  name,
  label: name,
  maxLength: 9,
  ...more,
});

const option = (value: string, more: Partial<Option> = {}): Option => ({ value, label: value, ...more });

const radio = (name: string, ...options: Option[]): Field => ({ type: 'radio', name, label: name, options });

const checkboxes = (name: string, ...options: Option[]): Field => ({ type: 'checkboxes', name, label: name, options });

const hidden = (name: string, value: string, showWhen?: Condition): Field => ({
  type: 'hidden',
  name,
  value,
  showWhen,
});

const is = (field: string, value: string): Condition => ({ field, is: value });

/** Names of the visible inputs, with a tick after those that must be answered. */
const shown = (fields: readonly Field[], given: Record<string, unknown>) =>
  [...evaluateForm(fields, given).inputs.values()].map(({ input, required }) => `${input.name}${required ? '✓' : ''}`);

/** The values of the options of a field that are offered, with a tick after those that are chosen. */
const offered = (name: string, fields: readonly Field[], given: Record<string, unknown>) => {
  const { options = [], chosen = [] } = evaluateForm(fields, given).inputs.get(name) ?? {};
  return options.map((one) => `${one.value}${chosen.includes(one) ? '✓' : ''}`);
};

describe('evaluateForm', () => {
  describe('the inputs of the origin’s form', () => {
    const start = ['kind✓', 'department✓', 'description✓', 'answerVia✓'];
    const table: Record<string, string[]> = {
      email: [...start, 'name', 'email✓'],
      phone: [...start, 'name', 'phone✓', 'phoneTime'],
      letter: [...start, 'name✓', 'street✓', 'postcode✓', 'town✓'],
      none: start,
    };
    for (const [answerVia, expected] of Object.entries(table)) {
      it(`are what an answer by ${answerVia} needs`, () => {
        assert.deepEqual(shown(form.fields, validAnswers({ answerVia })), expected);
      });
    }

    it('have the name, freely given, while no channel is chosen', () => {
      assert.deepEqual(shown(form.fields, {}), [...start, 'name']);
    });
  });

  describe('an input', () => {
    it('is hidden if it asks about an answer that is itself hidden', () => {
      const fields = [text('a'), text('b', { showWhen: is('a', 'yes') }), text('c', { showWhen: is('b', 'yes') })];

      assert.deepEqual(shown(fields, { a: 'yes', b: 'yes' }), ['a', 'b', 'c']);
      assert.deepEqual(shown(fields, { a: 'no', b: 'yes' }), ['a']);
    });

    it('is hidden with its group, whatever its own condition', () => {
      const fields: Field[] = [
        text('a'),
        {
          type: 'group',
          label: 'G',
          showWhen: is('a', 'yes'),
          fields: [
            { type: 'note', text: 'N' },
            text('b') as Input,
            text('c', { showWhen: is('b', 'yes') }) as Input,
            text('d', { showWhen: is('e', 'yes') }) as Input,
          ],
        },
        text('e'),
      ];

      assert.deepEqual(shown(fields, { a: 'yes', b: 'yes', e: 'yes' }), ['a', 'b', 'c', 'd', 'e']);
      assert.deepEqual(shown(fields, { a: 'yes' }), ['a', 'b', 'e']);
      assert.deepEqual(shown(fields, { b: 'yes', e: 'yes' }), ['a', 'e']);
    });

    it('must be answered by the answers that show', () => {
      const fields = [
        text('a'),
        text('b', { showWhen: is('a', 'yes') }),
        text('c', { required: is('b', 'yes') }),
        text('d', { required: true }),
      ];

      assert.deepEqual(shown(fields, { a: 'yes', b: 'yes' }), ['a', 'b', 'c✓', 'd✓']);
      assert.deepEqual(shown(fields, { a: 'no', b: 'yes' }), ['a', 'c', 'd✓']);
    });

    it('need not be answered while none of its options is offered', () => {
      const district = { ...radio('district', option('centre', { showWhen: is('town', '1') })), required: true };
      const fields = [text('town'), district];

      assert.deepEqual(shown(fields, { town: '1' }), ['town', 'district✓']);
      assert.deepEqual(shown(fields, { town: '2' }), ['town', 'district']);
    });

    it('may ask about one that comes later', () => {
      assert.deepEqual(shown([text('a', { showWhen: is('b', 'yes') }), text('b')], { b: 'yes' }), ['a', 'b']);
    });

    it('may ask about what is sent without being seen, as long as it is sent', () => {
      const fields = [
        text('a'),
        hidden('h', 'skola', is('a', 'yes')),
        text('b', { showWhen: is('h', 'skola') }),
        text('c', { showWhen: is('h', 'other') }),
      ];

      assert.deepEqual(shown(fields, { a: 'yes', h: 'other' }), ['a', 'h', 'b']);
      assert.deepEqual(shown(fields, { h: 'skola' }), ['a']);
    });

    it('may have a name that every object has', () => {
      const fields = [text('constructor'), text('b', { showWhen: { field: 'constructor', filled: true } })];

      assert.deepEqual(shown(fields, {}), ['constructor']);
      assert.deepEqual(shown(fields, { constructor: 'x' }), ['constructor', 'b']);
    });
  });

  describe('the value of a field', () => {
    const fields = [
      text('a'),
      text('filled', { showWhen: { field: 'a', filled: true } }),
      text('empty', { showWhen: { field: 'a', filled: false } }),
      text('yes', { showWhen: is('a', 'yes') }),
    ];
    const table: [name: string, given: unknown, expected: string[]][] = [
      ['a text', 'no', ['filled']],
      ['a text with space around it', ' \n yes\u00a0', ['filled', 'yes']],
      ['an empty text', '', ['empty']],
      ['space', ' \t\u2003', ['empty']],
      ['nothing', undefined, ['empty']],
      ['null', null, ['empty']],
      ['false', false, ['empty']],
      ['true', true, ['filled']],
      ['zero', 0, ['filled']],
      ['an empty list', [], ['empty']],
      ['a list', ['yes'], ['filled', 'yes']],
      ['files', [{ name: 'a.pdf', type: 'application/pdf', size: 1 }], ['filled']],
      ['an object without words', Object.create(null), ['filled']],
    ];
    for (const [name, given, expected] of table) {
      it(`is ${expected.join(' and ')} for ${name}`, () => {
        assert.deepEqual(shown(fields, { a: given }), ['a', ...expected]);
      });
    }

    it('is nothing for what every object inherits', () => {
      assert.deepEqual(shown([text('b', { showWhen: { field: 'toString', filled: true } })], {}), []);
    });

    it('is nothing for a choice that there is not', () => {
      const choices = [radio('r', option('x')), text('b', { showWhen: { field: 'r', filled: true } })];

      assert.deepEqual(shown(choices, { r: 'x' }), ['r', 'b']);
      assert.deepEqual(shown(choices, { r: 'y' }), ['r']);
    });

    it('is each of several choices', () => {
      const choices = [
        checkboxes('c', option('x'), option('y'), option('z')),
        text('x', { showWhen: is('c', 'x') }),
        text('z', { showWhen: { field: 'c', in: ['z', 'y'] } }),
      ];

      assert.deepEqual(shown(choices, { c: ['x'] }), ['c', 'x']);
      assert.deepEqual(shown(choices, { c: ['x', 'y'] }), ['c', 'x', 'z']);
    });
  });

  describe('an option', () => {
    const fields = [
      text('a'),
      radio('r', option('x'), option('y', { showWhen: is('a', 'yes') })),
      text('b', { showWhen: is('r', 'y') }),
    ];

    it('is offered while its condition holds', () => {
      assert.deepEqual(offered('r', fields, { a: 'yes' }), ['x', 'y']);
      assert.deepEqual(offered('r', fields, {}), ['x']);
    });

    it('is chosen only while it is offered, and asked about only then', () => {
      assert.deepEqual(offered('r', fields, { a: 'yes', r: 'y' }), ['x', 'y✓']);
      assert.deepEqual(shown(fields, { a: 'yes', r: 'y' }), ['a', 'r', 'b']);
      assert.deepEqual(offered('r', fields, { r: 'y' }), ['x']);
      assert.deepEqual(shown(fields, { r: 'y' }), ['a', 'r']);
    });

    it('may be one of several that are chosen', () => {
      assert.deepEqual(offered('c', [checkboxes('c', option('x'), option('y'), option('z'))], { c: ['z', 'x', 'q'] }), [
        'x✓',
        'y',
        'z✓',
      ]);
    });
  });

  describe('a redirect', () => {
    const redirect = { text: 'Anmäl det här', link: { href: '/felanmalan', text: 'Felanmälan' } };
    const fields = [
      text('a'),
      radio('r', option('x'), option('y', { redirect })),
      checkboxes('c', option('z', { redirect: { text: 'Ring' }, showWhen: is('a', 'yes') })),
    ];

    it('is that of the first choice with one', () => {
      assert.deepEqual(evaluateForm(fields, { r: 'y' }).redirected, { name: 'r', redirect });
      assert.deepEqual(evaluateForm(fields, { r: 'y', a: 'yes', c: ['z'] }).redirected, { name: 'r', redirect });
      assert.deepEqual(evaluateForm(fields, { a: 'yes', c: ['z'] }).redirected, {
        name: 'c',
        redirect: { text: 'Ring' },
      });
    });

    it('is none while no choice has one, or only one that is not offered', () => {
      assert.equal(evaluateForm(fields, {}).redirected, undefined);
      assert.equal(evaluateForm(fields, { r: 'x' }).redirected, undefined);
      assert.equal(evaluateForm(fields, { c: ['z'] }).redirected, undefined);
    });

    it('is none of a field that is hidden', () => {
      const hiding = [text('a'), { ...radio('r', option('y', { redirect })), showWhen: is('a', 'yes') } as Field];

      assert.equal(evaluateForm(hiding, { r: 'y' }).redirected, undefined);
    });
  });

  it('evaluates a condition, which is true if it is undefined', () => {
    const look = evaluateForm([text('a')], { a: 'yes' });

    assert.equal(look.isTrue(is('a', 'yes')), true);
    assert.equal(look.isTrue(is('a', 'no')), false);
    assert.equal(look.isTrue(undefined), true);
  });

  it('comes to an end where conditions go in a circle, as those of fetched options may', () => {
    const fields = [
      radio('r', option('x', { showWhen: is('r', 'x') }), option('y')),
      text('a', { showWhen: is('b', 'x') }),
      text('b', { showWhen: is('a', 'x') }),
    ];

    assert.deepEqual(shown(fields, { r: 'x', a: 'x', b: 'x' }), ['r']);
    assert.deepEqual(offered('r', fields, { r: 'x' }), ['y']);
  });

  it('comes to an end for the longest chain that a form may have', () => {
    const fields = Array.from({ length: 500 }, (_, index) =>
      text(`a${index}`, index === 499 ? {} : { showWhen: { field: `a${index + 1}`, filled: true } }),
    );
    const given = Object.fromEntries(fields.map((_, index) => [`a${index}`, 'x']));

    assert.equal(shown(fields, given).length, 500);
    assert.equal(shown(fields, { ...given, a499: '' }).length, 1);
  });
});

describe('optionsOf', () => {
  it('gives those of a choice, and none for anything else', () => {
    assert.deepEqual(optionsOf(radio('r', option('x')) as Input), [option('x')]);
    assert.deepEqual(optionsOf(text('a') as Input), []);
  });
});

describe('getRaw', () => {
  it('gives what was given, and nothing that every object has', () => {
    assert.equal(getRaw({ a: 5 }, 'a'), 5);
    for (const name of ['b', 'toString', 'constructor', '__proto__']) assert.equal(getRaw({ a: 5 }, name), undefined);
  });
});
