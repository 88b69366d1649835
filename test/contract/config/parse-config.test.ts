import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaults } from '../../../src/contract/config/defaults.ts';
import { kontakt } from '../../../src/presets/kontakt.ts';
import { asks, group, option, radio, text } from './fields.ts';
import { fieldsOf, issueCodesIn, namesIn, parse } from './support.ts';
import { startCpuTime } from '../../support/cpu-time.ts';

describe('parseConfig', () => {
  it('has a default for everything', () => {
    assert.deepEqual(parse({}), { config: { ...defaults, fields: kontakt.fields }, issues: [], warnings: [] });
  });

  it('takes what the schema knows', () => {
    const config = {
      ...defaults,
      $schema: 'config.schema.json',
      preset: 'sidfel',
      form: 'skola',
      endpoint: '/synpunkter',
      endpoints: { skola: 'https://skola.example.se/synpunkter' },
      headers: { 'X-Kommun': 'Vaxjo' },
      language: 'sv-FI',
      languages: ['sv', 'fi'],
      heading: { sv: 'Skola', fi: 'Koulu' },
      fields: [
        text('subject', {
          maxLength: 50,
          minLength: 2,
          required: true,
          hint: 'Kort',
          autocomplete: 'off',
          pattern: '[^!]*',
          publicRecord: true,
          default: 'Skolan',
          errors: { required: 'Skriv', pattern: { sv: 'Utan utropstecken', fi: 'Ilman huutomerkkiä' } },
        }),
        radio('school', option('norr', { endpoint: 'skola', group: 'Nära', notice: 'Stängd' }), option('annan')),
      ],
      nextSteps: 'Vi läser.',
      timeout: 5,
      texts: { send: 'Skicka in' },
      privacy: { controller: 'Kommunen', link: { href: '/gdpr', text: 'Mer' } },
      warnOfPersonalNumbers: false,
      page: { ...defaults.page, query: ['id'], title: false },
      spamHints: true,
      contact: { phone: '08-123 45 67', email: 'kommun@example.se' },
    };

    assert.deepEqual(parse(config), { config, issues: [], warnings: [] });
  });

  for (const json of [null, undefined, 5, 'x', true, [], [1], [{ form: 'skola' }]]) {
    it(`makes do with the defaults for ${JSON.stringify(json) ?? 'undefined'}`, () => {
      const { config, issues } = parse(json);

      assert.deepEqual(config, { ...defaults, fields: kontakt.fields });
      assert.equal(issues.length, 1);
    });
  }

  describe('when something is wrong, leaves out', () => {
    const table: [name: string, fields: unknown[], left: unknown[]][] = [
      ['the key of a field', [text('a', { hint: 5 })], [text('a')]],
      ['a key that is not known', [text('a', { requierd: true })], [text('a')]],
      ['one language of a text', [text('a', { hint: { sv: 'Kort', fi: '' } })], [text('a', { hint: { sv: 'Kort' } })]],
      ['a text whose last language is wrong', [text('a', { hint: { sv: '' } })], [text('a')]],
      ['a field without a name', [text('a'), { type: 'text', label: 'B' }], [text('a')]],
      ['a field of no type', [text('a'), { ...text('b'), type: 'colour' }, text('c')], [text('a'), text('c')]],
      ['a field whose name is wrong', [text('å'), text('b')], [text('b')]],
      ['the second of two names', [text('a'), text('a', { hint: 'B' })], [text('a')]],
      ['an option', [radio('r', option('x'), { value: 'y' }, option('z'))], [radio('r', option('x'), option('z'))]],
      ['the second of two values', [radio('r', option('x'), option('x'))], [radio('r', option('x'))]],
      ['a field without any sound option', [text('a'), radio('r', { value: 'y' })], [text('a')]],
      ['a group without any sound field', [text('a'), group({ type: 'x' })], [text('a')]],
      ['a field in a group', [group(text('a'), text('å'))], [group(text('a'))]],
      ['a condition', [text('a', { showWhen: asks('b') })], [text('a')]],
      [
        'a part of a condition',
        [text('a'), text('b', { showWhen: { all: [asks('a'), 5] } })],
        [text('a'), text('b', { showWhen: { all: [asks('a')] } })],
      ],
      ['the only part of a condition', [text('a', { showWhen: { all: [5] } })], [text('a')]],
      [
        'the condition that closes a circle',
        [text('a', { showWhen: asks('b') }), text('b', { showWhen: asks('a') })],
        [text('a'), text('b', { showWhen: asks('a') })],
      ],
      ['the lower bound of two that cross', [text('a', { minLength: 300 })], [text('a')]],
      ['a pattern without words', [text('a', { pattern: 'x' })], [text('a')]],
      ['what stands in a field at first', [{ ...radio('r', option('x')), default: 'y' }], [radio('r', option('x'))]],
    ];
    for (const [name, fields, left] of table) {
      it(name, () => {
        assert.deepEqual(fieldsOf(...fields), left);
      });
    }

    it('all fields, if none is sound, and shows the preset’s', () => {
      assert.deepEqual(parse({ fields: [5, { type: 'x' }] }).config.fields, kontakt.fields);
    });

    it('further fields with the name of a field that the preset gets back', () => {
      const file = { ...text('c'), type: 'file' };
      const date = (name: string) => ({ ...text(name), type: 'date' });
      const configs = [
        { format: 'open311', fields: [file], moreFields: [date('kind')] },
        { changes: { answerVia: false }, moreFields: [date('answerVia')] },
      ];

      for (const config of configs) {
        const names = namesIn(config);

        assert.deepEqual([...new Set(names)], names, JSON.stringify(config));
      }
    });

    it('a change, or the wrong key of it', () => {
      const { config } = parse({ changes: { kind: { hint: 'Kort', label: '' }, department: { type: 'x' } } });

      assert.deepEqual(config.fields?.slice(0, 2), [{ ...kontakt.fields[0], hint: 'Kort' }, kontakt.fields[1]]);
    });

    it('nothing else', () => {
      const { config } = parse({
        form: 'X Y',
        timeout: 0,
        one: 1,
        language: 'fi',
        headers: { 'X-A': '1', 'X B': '2' },
      });

      assert.deepEqual(config, { ...defaults, language: 'fi', headers: { 'X-A': '1' }, fields: kontakt.fields });
    });
  });

  describe('reports', () => {
    it('every mistake, with the place where it was written', () => {
      const { issues } = parse({ fields: [5, text('å'), 5, radio('r', 5 as never, option('x'), option('x'))] });

      assert.deepEqual(
        issues.map(({ path }) => path.join('.')),
        ['fields.0', 'fields.1.name', 'fields.2', 'fields.3.options.0', 'fields.3.options.2.value'],
      );
    });

    it('nothing that follows from what was left out', () => {
      const table: [json: unknown, mistakes: string[]][] = [
        [{ fields: [text('å'), text('b', { showWhen: asks('å') })] }, ['invalid_format']],
        [{ filds: [text('a')], moreFields: [text('b', { showWhen: asks('a') })] }, ['unrecognized_keys']],
        [
          { fields: [radio('r', { value: 'x' }, option('y')), text('b', { showWhen: { field: 'r', is: 'x' } })] },
          ['invalid_union'],
        ],
        [{ endpoints: { x: 5 }, fields: [radio('r', option('x', { endpoint: 'x' }))] }, ['invalid_type']],
        [{ fields: [text('a', { minLength: 300, maxLength: '500' })] }, ['invalid_type']],
        [{ fields: [text('a', { pattern: 'x', errors: { pattern: '' } })] }, ['too_small']],
        [{ fields: [{ ...radio('r', { value: 'x' }, option('y')), default: 'x' }] }, ['invalid_union']],
        [{ preset: 'sidfell', changes: { fault: false } }, ['invalid_value']],
        [
          { fields: [text('a'), text('a'), text('b', { showWhen: { all: [asks('a'), asks('a')] } })] },
          ['duplicateName'],
        ],
      ];

      for (const [json, mistakes] of table) assert.deepEqual(issueCodesIn(json), mistakes, JSON.stringify(json));
    });

    it('a name that no field has, though something else in the config has it', () => {
      const moreFields = [text('a', { showWhen: asks('other') })];
      const table: [json: unknown, codes: string[]][] = [
        [{ fieldNames: { name: 'other' }, moreFields }, ['unknownField']],
        [{ extraFields: { name: 'other' }, moreFields }, ['unknownField']],
        [{ fieldNames: { name: 'other', other: 'x' } }, ['unknownFieldName']],
        [{ changes: { kind: { name: 'other' } }, moreFields }, ['renamedField', 'unknownField']],
        [{ endpoints: { name: '/x' }, answerWithin: { days: 5, when: asks('/x') } }, ['unknownField']],
        [
          { format: 'open311', fieldNames: { name: 'service_code' }, extraFields: { address_string: 'x' } },
          ['incompleteOpen311'],
        ],
      ];

      for (const [json, codes] of table) assert.deepEqual(issueCodesIn(json), codes, JSON.stringify(json));
    });

    it('nothing that follows from a field left out, wherever fields are written', () => {
      const lost = { ...text('lost'), label: 5 };
      const table: [json: object, codes: string[]][] = [
        [{ fields: [lost, text('b')] }, ['invalid_union']],
        [{ fields: [group(lost, text('b'))] }, ['invalid_union']],
        [{ fields: [{ ...group(), feilds: [lost] }, text('b')] }, ['too_small', 'unrecognized_keys']],
        [{ feilds: [lost] }, ['unrecognized_keys']],
        [{ moreFields: lost }, ['invalid_type']],
        [{ moreFields: [[lost]] }, ['custom']],
      ];

      for (const [json, codes] of table) {
        const config = { ...json, fieldNames: { lost: 'x' } };
        assert.deepEqual(
          parse(config).issues.map((issue) => issue.code),
          codes,
          JSON.stringify(config),
        );
      }
    });

    it('other issues, though something was left out', () => {
      assert.deepEqual(issueCodesIn({ fields: [text('å'), text('b', { showWhen: asks('c') })] }), [
        'invalid_format',
        'unknownField',
      ]);
    });
  });

  describe('changes', () => {
    it('are worked into the preset’s fields', () => {
      const { config, issues } = parse({ changes: { kind: { hint: 'Kort' }, phoneTime: false } });

      assert.deepEqual(issues, []);
      assert.deepEqual(config.fields?.[0], { ...kontakt.fields[0], hint: 'Kort' });
      assert.equal(namesIn({ changes: { phoneTime: false } }).includes('phoneTime'), false);
    });
  });

  describe('further fields', () => {
    it('follow the preset’s', () => {
      assert.equal(namesIn({ moreFields: [text('a')] }).at(-1), 'a');
    });

    it('follow those of the config, and may ask about them', () => {
      const json = { fields: [text('a')], moreFields: [text('b', { showWhen: asks('a') })] };

      assert.deepEqual(issueCodesIn(json), []);
      assert.deepEqual(namesIn(json), ['a', 'b']);
    });
  });

  describe('warns of', () => {
    const table: [config: object, names: string[]][] = [
      [{ headers: { Authorization: 'x' } }, ['Authorization']],
      [{ headers: { 'X-Api-Key': 'x', Cookie: 'x', 'X-Kommun': 'x' } }, ['X-Api-Key', 'Cookie']],
      [{ extraFields: { api_key: 'x', source: 'x' } }, ['api_key']],
      [{ endpoint: '/x?token=1' }, ['token']],
      [{ endpoint: '/x?id=1' }, []],
      [{ endpoints: { skola: 'https://example.se/?api_key=1&key=2' } }, ['api_key', 'key']],
    ];
    for (const [config, names] of table) {
      it(`${names.join(', ') || 'nothing'} in ${JSON.stringify(config)}, and lets it be`, () => {
        const parsed = parse(config);

        assert.deepEqual(
          parsed.warnings.map((issue) => issue.code === 'custom' && issue.params?.['name']),
          names,
        );
        assert.deepEqual(parsed.issues, []);
        assert.deepEqual(parsed.config, { ...defaults, ...config, fields: kontakt.fields });
      });
    }
  });

  it('is done in no time with what is huge', () => {
    const cpuTime = startCpuTime();

    parse({ fields: Array.from({ length: 20_000 }, (_, index) => (index % 2 === 0 ? text(`a${index}`) : 5)) });
    parse({ fields: Array.from({ length: 10_000 }, () => text('a')) });
    parse({ fields: [radio('r', ...Array.from({ length: 10_000 }, () => option('x')))] });
    parse({
      fields: Array.from({ length: 500 }, (_, index) => text(`a${index}`, { showWhen: asks(`a${(index + 1) % 500}`) })),
    });

    assert.ok(cpuTime() < 3000);
  });
});
