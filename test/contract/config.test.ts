import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseConfig } from '../../src/contract/config.ts';
import { formOf } from '../../src/contract/default-form.ts';
import { placedInputs } from '../../src/contract/placed-inputs.ts';
import { messages } from '../../src/messages/sv.ts';

const text = (name: string, more: object = {}) => ({ type: 'text', name, label: name, ...more });
const withFields = (...fields: unknown[]) => parseConfig({ fields });
const wordsOn = (...fields: unknown[]) => withFields(...fields).issues.map(({ message }) => message);

const group = (...fields: unknown[]) => ({ type: 'group', label: 'G', fields });

const asks = (field: string) => ({ showWhen: { field, is: 'x' } });

const circle = (...names: string[]) =>
  names.map((name) => `whether "${name}" shows depends on itself; break the circle of conditions`);

describe('parseConfig', () => {
  it('has a default for everything', () => {
    assert.deepEqual(parseConfig({}), { config: { form: 'kontakt', timeout: 15 }, issues: [] });
  });

  it('takes what the schema knows', () => {
    const config = {
      $schema: 'config.schema.json',
      form: 'skola',
      endpoint: '/synpunkter',
      language: 'sv-FI',
      heading: { sv: 'Skola', fi: 'Koulu' },
      fields: [
        text('subject', {
          maxLength: 50,
          required: true,
          hint: 'Kort',
          autocomplete: 'off',
          errors: { required: 'Skriv' },
        }),
      ],
      nextSteps: 'Vi läser.',
      timeout: 5,
    };

    assert.deepEqual(parseConfig(config), { config, issues: [] });
  });

  it('gives a line 200 characters and a text 4000 where nothing is said', () => {
    const { config } = withFields(text('a'), { type: 'textarea', name: 'b', label: 'B' });

    assert.deepEqual(
      config.fields?.map((field) => 'maxLength' in field && field.maxLength),
      [200, 4000],
    );
  });

  describe('when a key has a mistake', () => {
    const table: Record<string, object> = {
      'an unknown key': { tiemout: 5 },
      'a form’s name with a space': { form: 'vår form' },
      'a timeout of nothing': { timeout: 0 },
      'a timeout past two minutes': { timeout: 121 },
      'a timeout in words': { timeout: '15' },
      'an empty endpoint': { endpoint: '' },
      'a language that is no tag': { language: 'Svenska' },
      'an empty heading': { heading: '' },
      'a heading that is no text': { heading: 5 },
      'a heading by something else than language': { heading: { Swedish: 'Hej' } },
      'a heading in no language': { heading: {} },
      'no fields': { fields: [] },
      'fields that are no list': { fields: { a: 1 } },
    };
    for (const [name, mistaken] of Object.entries(table)) {
      it(`tells of ${name}, and leaves out that key alone`, () => {
        const { config, issues } = parseConfig({ nextSteps: 'Vi läser.', ...mistaken });

        assert.equal(issues.length, 1);
        assert.deepEqual(config, { form: 'kontakt', timeout: 15, nextSteps: 'Vi läser.' });
      });
    }

    it('tells of all of them', () => {
      const { config, issues } = parseConfig({ form: 'X Y', timeout: 0, one: 1, language: 'fi' });

      assert.equal(issues.length, 3);
      assert.deepEqual(config, { form: 'kontakt', timeout: 15, language: 'fi' });
    });

    it('leaves out all fields when one has it, so that no half form shows', () => {
      for (const mistaken of [
        text('b', { requierd: true }),
        text('å'),
        text('b', { maxLength: 1.5 }),
        { type: 'colour', name: 'b', label: 'B' },
      ]) {
        const { config, issues } = withFields(text('a'), mistaken);

        assert.ok(issues.length > 0);
        assert.deepEqual(
          issues.map(({ path }) => path.slice(0, 2)),
          issues.map(() => ['fields', 1]),
        );
        assert.equal(config.fields, undefined);
      }
    });
  });

  for (const json of [null, undefined, 5, 'x', true, [], [1], [{ form: 'skola' }]]) {
    it(`makes do with the defaults for ${JSON.stringify(json) ?? 'undefined'}`, () => {
      const { config, issues } = parseConfig(json);

      assert.deepEqual(config, { form: 'kontakt', timeout: 15 });
      assert.equal(issues.length, 1);
    });
  }

  it('takes no key for a prototype', () => {
    const { config, issues } = parseConfig(JSON.parse('{"__proto__":{"form":"skola"}}'));

    assert.equal(config.form, 'kontakt');
    assert.equal(issues.length, 1);
  });

  describe('fields', () => {
    it('may stand in groups and under conditions', () => {
      assert.deepEqual(
        wordsOn(text('a'), group(text('b', asks('a'))), text('c', { required: { field: 'b', is: 'x' } })),
        [],
      );
    });

    it('may not share a name, in a group or out of it', () => {
      const twice = ['two fields are named "a"; give each a name of its own'];

      assert.deepEqual(wordsOn(text('a'), text('a')), twice);
      assert.deepEqual(wordsOn(text('a'), group(text('a'))), twice);
    });

    it('may not have two options of one value', () => {
      const options = ['yes', 'no', 'yes'].map((value) => ({ value, label: value }));

      assert.deepEqual(wordsOn({ type: 'radio', name: 'a', label: 'A', options }), [
        'two options of "a" have the same value; give each a value of its own',
      ]);
    });

    it('may not ask about a field that is not there', () => {
      const unknown = ['a condition asks about "b", which is no field of this form'];

      assert.deepEqual(wordsOn(text('a', asks('b'))), unknown);
      assert.deepEqual(wordsOn(text('a', { required: { not: { field: 'b', is: 'x' } } })), unknown);
      assert.deepEqual(wordsOn({ ...group(text('a')), ...asks('b') }), unknown);
    });

    it('may not hang on themselves', () => {
      assert.deepEqual(wordsOn(text('a', asks('a'))), [
        'whether "a" shows depends on itself; break the circle of conditions',
      ]);
    });

    it('may not hang on each other in a circle, through groups or not', () => {
      assert.deepEqual(
        wordsOn(text('a', asks('b')), text('b', asks('c')), text('c', asks('a'))),
        circle('a', 'b', 'c'),
      );
      assert.deepEqual(wordsOn({ ...group(text('a')), ...asks('a') }), circle('a'));
      assert.deepEqual(wordsOn(text('x', asks('a')), text('a', asks('b')), text('b', asks('a'))), circle('a', 'b'));
    });

    it('may both hang on a third', () => {
      assert.deepEqual(
        wordsOn(
          text('a'),
          text('b', asks('a')),
          text('c', {
            showWhen: {
              all: [
                { field: 'a', is: 'x' },
                { field: 'b', is: 'y' },
              ],
            },
          }),
        ),
        [],
      );
    });
  });
});

describe('formOf', () => {
  it('is the origin’s form where a config says nothing', () => {
    const form = formOf(parseConfig({}).config, messages.defaultForm);

    assert.equal(form.name, 'kontakt');
    assert.equal(form.heading, 'Kontaktformulär');
    const names = placedInputs(form.fields).map(({ input }) => input.name);
    assert.deepEqual(names, [
      'kind',
      'department',
      'description',
      'answerVia',
      'name',
      'email',
      'phone',
      'phoneTime',
      'street',
      'postcode',
      'town',
    ]);
  });

  it('passes its own check', () => {
    const { fields, heading, nextSteps } = formOf(parseConfig({}).config, messages.defaultForm);

    assert.deepEqual(parseConfig({ fields: JSON.parse(JSON.stringify(fields)), heading, nextSteps }).issues, []);
  });

  it('takes the words of the config first', () => {
    const { config } = parseConfig({ form: 'skola', heading: 'Skola', nextSteps: 'Vi läser.', fields: [text('a')] });

    const form = formOf(config, messages.defaultForm);

    assert.deepEqual([form.name, form.heading, form.nextSteps, form.fields.length], ['skola', 'Skola', 'Vi läser.', 1]);
  });
});
