import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asks, group, option, radio, text } from '../fields.ts';
import { fieldsOf, issueCodesIn, namesIn, parse } from '../support.ts';

describe('checkCrossField', () => {
  describe('reports', () => {
    it('each circle, once', () => {
      const circle = (...names: string[]) =>
        names.map((name, index) => text(name, { showWhen: asks(names[(index + 1) % names.length] ?? '') }));

      assert.deepEqual(issueCodesIn({ fields: circle('a') }), ['circularCondition']);
      assert.deepEqual(issueCodesIn({ fields: circle('a', 'b', 'c') }), ['circularCondition']);
      assert.deepEqual(issueCodesIn({ fields: [...circle('a', 'b'), ...circle('c', 'd')] }), [
        'circularCondition',
        'circularCondition',
      ]);
    });

    it('a circle that other fields lead to', () => {
      const fields = [
        text('x', { showWhen: asks('a') }),
        text('a', { showWhen: asks('b') }),
        text('b', { showWhen: asks('a') }),
      ];

      assert.deepEqual(
        parse({ fields }).issues.map(({ path }) => path.join('.')),
        ['fields.1.showWhen'],
      );
      assert.deepEqual(fieldsOf(...fields), [fields[0], text('a'), fields[2]]);
    });

    it('a circle by a group, or by an option', () => {
      assert.deepEqual(issueCodesIn({ fields: [{ ...group(text('a')), showWhen: asks('a') }] }), ['circularCondition']);
      assert.deepEqual(
        issueCodesIn({
          fields: [
            radio('r', option('x'), option('y', { showWhen: asks('a') })),
            text('a', { showWhen: { field: 'r', is: 'y' } }),
          ],
        }),
        ['circularCondition'],
      );
    });

    it('the condition that closes a circle, not one beside it', () => {
      const { issues } = parse({
        fields: [
          {
            ...radio('r', option('x'), option('y', { showWhen: asks('a') })),
            showWhen: asks('b'),
            required: asks('a'),
          },
          text('a', { showWhen: { field: 'r', is: 'y' } }),
          text('b'),
        ],
      });

      assert.deepEqual(
        issues.map(({ path }) => path.join('.')),
        ['fields.0.options.1.showWhen'],
      );
    });
  });

  it('checks the conditions of a field that is left out', () => {
    const hanging = { showWhen: asks('unknown') };
    const file = { ...text('c', hanging), type: 'file' };
    const endpoint = radio('a', option('x', { endpoint: 'unknown' }));

    assert.deepEqual(issueCodesIn({ fields: [text('a'), text('a', hanging)] }), ['duplicateName', 'unknownField']);
    assert.deepEqual(issueCodesIn({ fields: [text('a'), endpoint] }), ['duplicateName', 'unknownEndpoint']);
    assert.deepEqual(issueCodesIn({ fields: [text('a'), file], format: 'urlencoded' }), [
      'filesUnsupported',
      'unknownField',
    ]);
  });

  it('finds both issues with a field for files that has the name of another', () => {
    const file = { ...text('a'), type: 'file' };

    assert.deepEqual(issueCodesIn({ fields: [text('a'), file], format: 'urlencoded' }), [
      'duplicateName',
      'filesUnsupported',
    ]);
  });

  it('finds no circle through a field that is left out', () => {
    const fields = [text('a'), text('b', { showWhen: asks('a') }), text('a', { showWhen: asks('b') })];

    assert.deepEqual(issueCodesIn({ fields }), ['duplicateName']);
  });

  it('finds a circle by a condition that is wrong besides, and lets the others be', () => {
    const wrong = { all: [asks('a'), asks('unknown')] };

    assert.deepEqual(issueCodesIn({ fields: [text('a', { showWhen: wrong })] }), ['unknownField', 'circularCondition']);
    assert.deepEqual(
      parse({ fields: [text('a', { showWhen: asks('b') }), text('b', { showWhen: wrong })] }).issues.map(({ path }) =>
        path.join('.'),
      ),
      ['fields.1.showWhen', 'fields.1.showWhen'],
    );
  });

  it('offers no field that a change leaves out', () => {
    const changes = { answerVia: false };
    const table: [json: object, code: string][] = [
      [{ changes, fieldNames: { answerVi: 'x' } }, 'unknownFieldName'],
      [{ changes, moreFields: [text('a', { showWhen: asks('answerVi') })] }, 'unknownField'],
      [{ changes, moreFields: [text('a', { showWhen: asks('answerVia') })] }, 'unknownField'],
    ];

    for (const [json, code] of table) {
      const { issues } = parse(json);
      const allowed = issues.flatMap((issue) =>
        issue.code === 'custom' && issue.params?.['configCode'] === code ? [issue.params['allowed']] : [],
      );

      assert.equal(allowed.length, 1, JSON.stringify(json));
      assert.equal([allowed].flat(2).includes('answerVia'), false, JSON.stringify(json));
    }
  });

  describe('finds the circles', () => {
    const table: [name: string, asked: Record<string, string[]>, circles: string[][]][] = [
      ['no questions', { a: [], b: [] }, []],
      ['a chain', { a: ['b'], b: ['c'], c: [] }, []],
      ['two ways to the same', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
      ['a field that asks about itself', { a: ['a'] }, [['a']]],
      ['a circle of three', { a: ['b'], b: ['c'], c: ['a'] }, [['a', 'b', 'c']]],
      ['a circle that others lead to', { x: ['y'], y: ['a'], a: ['b'], b: ['a'] }, [['a', 'b']]],
      ['a circle that leads to others', { a: ['b', 'x'], b: ['a'], x: ['y'], y: [] }, [['a', 'b']]],
      [
        'two circles',
        { a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] },
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
      ],
      ['two circles that share a field', { a: ['b', 'c'], b: ['a'], c: ['a'] }, [['a', 'b', 'c']]],
      ['questions about nothing', { a: ['x', 'toString'] }, []],
    ];
    for (const [name, asked, circles] of table) {
      it(`${circles.length} in ${name}`, () => {
        const fields = Object.entries(asked).map(([field, others]) =>
          text(field, others.length > 0 ? { showWhen: { any: others.map(asks) } } : {}),
        );
        const { issues } = parse({ fields });

        const found = issues.flatMap((issue) =>
          issue.code === 'custom' && issue.params?.['cycle'] ? [issue.params['cycle']] : [],
        );

        assert.deepEqual(found, circles);
      });
    }
  });

  it('knows of no bounds that depend on the day, or on options that are yet to be fetched', () => {
    const date = { ...text('a'), type: 'date' };
    const choice = { ...radio('r', option('x')), type: 'checkboxes', minChoices: 2 };

    assert.deepEqual(issueCodesIn({ fields: [{ ...date, min: 'today', max: '2999-01-01' }] }), []);
    assert.deepEqual(issueCodesIn({ fields: [{ ...date, min: '2999-01-01', max: 'today' }] }), []);
    assert.deepEqual(issueCodesIn({ fields: [choice] }), ['bounds']);
    assert.deepEqual(issueCodesIn({ fields: [{ ...choice, optionsFrom: '/options.json' }] }), []);
  });

  it('lets what is required depend on any answer, its own as well', () => {
    assert.deepEqual(
      issueCodesIn({ fields: [text('a', { required: asks('b') }), text('b', { required: asks('a') })] }),
      [],
    );
  });

  it('lets several fields depend on one', () => {
    const fields = [
      text('a'),
      text('b', { showWhen: asks('a') }),
      text('c', { showWhen: { all: [asks('a'), asks('b')] } }),
    ];

    assert.deepEqual(issueCodesIn({ fields }), []);
  });

  describe('conditions', () => {
    const choices = [radio('r', option('x'), option('y'))];
    const words: [name: string, field: object, ok: boolean][] = [
      ['a radio button', radio('q', option('1')), true],
      ['a select', { ...radio('q', option('1')), type: 'select' }, true],
      ['checkboxes', { ...radio('q', option('1')), type: 'checkboxes' }, true],
      ['options that are fetched', { ...radio('q', option('2')), optionsFrom: '/options.json' }, true],
      ['a line', text('q'), true],
      ['a text', { ...text('q'), type: 'textarea' }, true],
      ['a hidden value', { type: 'hidden', name: 'q', value: '1' }, true],
      ['a postcode', text('q', { format: 'postcode' }), false],
      ['an e-mail address', { ...text('q'), type: 'email' }, false],
      ['a phone number', { ...text('q'), type: 'tel' }, false],
      ['a number', { ...text('q'), type: 'number' }, false],
      ['a date', { ...text('q'), type: 'date' }, false],
      ['a checkbox', { ...text('q'), type: 'checkbox' }, false],
      ['files', { ...text('q'), type: 'file' }, false],
    ];
    for (const [name, field, ok] of words) {
      it(`${ok ? 'may' : 'may not'} ask for the words of ${name}`, () => {
        const found = issueCodesIn({ fields: [field, text('b', { showWhen: { field: 'q', is: '1' } })] });

        assert.deepEqual(found, ok ? [] : ['notComparable']);
      });

      it(`may ask whether there are any of ${name}`, () => {
        assert.deepEqual(issueCodesIn({ fields: [field, text('b', { required: asks('q') })] }), []);
      });
    }

    const askers: Record<string, (field: string) => unknown[]> = {
      'a field shows': (field) => [...choices, text('b', { showWhen: { field, is: 'z' } })],
      'a field is required': (field) => [...choices, text('b', { required: { field, is: 'z' } })],
      'a note shows': (field) => [...choices, { type: 'note', text: 'N', showWhen: { field, is: 'z' } }],
      'a group shows': (field) => [...choices, { ...group(text('b'), text('c')), showWhen: { field, is: 'z' } }],
      'an option shows': (field) => [...choices, radio('b', option('1', { showWhen: { field, is: 'z' } }))],
    };
    for (const [name, fieldsAsking] of Object.entries(askers)) {
      it(`for whether ${name} may not ask for what is none of the options, or no field`, () => {
        assert.deepEqual(issueCodesIn({ fields: fieldsAsking('r') }), ['unknownOption']);
        assert.deepEqual(issueCodesIn({ fields: fieldsAsking('unknown') }), ['unknownField']);
        assert.deepEqual(issueCodesIn({ fields: fieldsAsking('toString') }), ['unknownField']);
      });
    }
  });

  describe('the default of a field', () => {
    const date = (more: object) => ({ ...text('a'), type: 'date', ...more });

    it('may depend on the day, which is not known when the config is written', () => {
      assert.deepEqual(issueCodesIn({ fields: [date({ default: '2020-01-01', min: 'today' })] }), []);
      assert.deepEqual(issueCodesIn({ fields: [date({ default: '2999-01-01', max: 'today' })] }), []);
      assert.deepEqual(issueCodesIn({ fields: [date({ default: 'today', max: '2020-01-01' })] }), []);
    });

    it('must lie between bounds that are known', () => {
      assert.deepEqual(issueCodesIn({ fields: [date({ default: '2020-01-01', min: '2020-01-02', max: 'today' })] }), [
        'default',
      ]);
    });

    it('may be an option that is yet to be fetched', () => {
      assert.deepEqual(
        issueCodesIn({ fields: [{ ...radio('r', option('x')), optionsFrom: '/options.json', default: 'y' }] }),
        [],
      );
    });
  });

  describe('changes', () => {
    it('may leave out a field together with all that depend on it', () => {
      const changes = Object.fromEntries(
        ['answerVia', 'name', 'email', 'phone', 'phoneTime', 'street', 'postcode', 'town'].map((name) => [name, false]),
      );

      assert.deepEqual(issueCodesIn({ changes }), []);
      assert.deepEqual(namesIn({ changes }), ['kind', 'department', 'description']);
    });

    it('may not take an option away that a group asks about', () => {
      const options = ['email', 'phone', 'letter'].map((value) => option(value));
      const [issue] = parse({ changes: { answerVia: { options } } }).issues;

      assert.deepEqual(issue?.code === 'custom' && issue.params?.['values'], ['none']);
      assert.deepEqual(issue?.code === 'custom' && issue.params?.['fields'], [
        'name',
        'email',
        'phone',
        'phoneTime',
        'street',
        'postcode',
        'town',
      ]);
    });

    it('may not leave out a field while only some of those that ask about it are changed', () => {
      const changes = { answerVia: false, name: { required: false } };

      assert.deepEqual(issueCodesIn({ changes }), ['stillReferenced']);
    });

    it('may not take an option away that others ask about, and tell who they are', () => {
      const { issues } = parse({
        changes: { answerVia: { options: ['email', 'none'].map((value) => option(value)) } },
      });

      assert.deepEqual(
        issues.map(
          (issue) =>
            issue.code === 'custom' && [issue.path.join('.'), issue.params?.['values'], issue.params?.['fields']],
        ),
        [
          [
            'changes.answerVia.options',
            ['letter', 'phone'],
            ['name', 'phone', 'phoneTime', 'street', 'postcode', 'town'],
          ],
        ],
      );
    });
  });
});
