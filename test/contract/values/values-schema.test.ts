import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Field } from '../../../src/contract/fields/field.ts';
import type { Issue } from '../../../src/contract/message/issue.ts';
import { valuesSchema } from '../../../src/contract/values/values-schema.ts';
import { form, issuesWith } from '../support.ts';
import { startCpuTime } from '../../support/cpu-time.ts';
import { validAnswers } from '../../support/submissions.ts';

const withPhone = (phone: string) => validAnswers({ answerVia: 'phone', phone });

const withEmail = (email: string) => validAnswers({ answerVia: 'email', email });

/** Returns an issue without its text. */
const codeOf = ({ field, code }: Issue) => ({ field, code });

describe('valuesSchema', () => {
  it('trims answers and leaves out empty ones', () => {
    const values = validAnswers({
      description: ' \n Hej\nhopp ',
      answerVia: 'email',
      email: ' a@example.se ',
      name: '  ',
    });

    assert.deepEqual(valuesSchema(form.fields).safeParse(values).data, {
      ...validAnswers({ description: 'Hej\nhopp', answerVia: 'email' }),
      email: 'a@example.se',
    });
  });

  it('returns all issues at once, in the order of the form', () => {
    const issues = issuesWith({ department: 'x', description: 'x'.repeat(4001), answerVia: 'email', email: 'x' });

    assert.deepEqual(issues, [
      { field: 'kind', code: 'required' },
      { field: 'department', code: 'notOption' },
      { field: 'description', code: 'tooLong', params: { max: 4000, length: 4001 } },
      { field: 'email', code: 'notEmail' },
    ]);
  });

  describe('the required answer', () => {
    const missing: Record<string, string[]> = {
      email: ['email'],
      phone: ['phone'],
      letter: ['name', 'street', 'postcode', 'town'],
      none: [],
    };
    for (const [answerVia, fields] of Object.entries(missing)) {
      it(`is ${fields.join(', ') || 'no more'} for an answer by ${answerVia}`, () => {
        assert.deepEqual(
          issuesWith(validAnswers({ answerVia })),
          fields.map((field) => ({ field, code: 'required' })),
        );
      });
    }

    it('is more than white space', () => {
      assert.deepEqual(issuesWith(validAnswers({ description: ' \n\u00a0\u200b\u3164' })), [
        { field: 'description', code: 'required' },
      ]);
    });
  });

  describe('an answer that is not asked for', () => {
    const unexpected = [{ field: 'values', code: 'unexpected' }];
    const table: Record<string, Record<string, unknown>> = {
      'to no field at all': { secret: 'x' },
      'to a hidden field': { email: 'a@example.se' },
      'to a hidden field, though empty': { email: '' },
      'to a field of a hidden group': { name: 'Ada' },
      'to __proto__': JSON.parse('{"__proto__":"x"}') as Record<string, unknown>,
      'to constructor': { constructor: 'x' },
    };
    for (const [name, more] of Object.entries(table)) {
      it(`is refused ${name}, without its name`, () => {
        const values = Object.defineProperties(validAnswers(), Object.getOwnPropertyDescriptors(more));

        assert.deepEqual(issuesWith(values), unexpected);
      });
    }
  });

  describe('an answer that is no text', () => {
    for (const value of [1, true, [], ['synpunkt'], {}, { toString: 'synpunkt' }]) {
      it(`is invalid: ${JSON.stringify(value)}`, () => {
        assert.deepEqual(issuesWith(validAnswers({ kind: value })), [{ field: 'kind', code: 'invalid' }]);
      });
    }

    it('is none where it is null', () => {
      assert.deepEqual(issuesWith(validAnswers({ kind: null })), [{ field: 'kind', code: 'required' }]);
    });

    it('is invalid for a field that need not be answered, too', () => {
      const values = validAnswers({ answerVia: 'email', email: 'a@example.se', name: 5 });

      assert.deepEqual(issuesWith(values), [{ field: 'name', code: 'invalid' }]);
    });
  });

  for (const values of [null, undefined, 'x', 5, [], [validAnswers()]]) {
    it(`refuses ${JSON.stringify(values) ?? 'undefined'} for the answers as a whole`, () => {
      assert.equal(valuesSchema(form.fields).safeParse(values).success, false);
    });
  }

  describe('lengths', () => {
    it('count characters as a reader would: one for a smiley', () => {
      assert.deepEqual(issuesWith(validAnswers({ description: '😀'.repeat(4000) })), []);
    });

    it('may not pass the limit, and both numbers are told', () => {
      assert.deepEqual(issuesWith(validAnswers({ description: '😀'.repeat(4001) })), [
        { field: 'description', code: 'tooLong', params: { max: 4000, length: 4001 } },
      ]);
    });

    it('count without the space around', () => {
      assert.deepEqual(issuesWith(validAnswers({ description: ` ${'x'.repeat(4000)}\n` })), []);
    });

    it('are limited for a line as well', () => {
      const values = validAnswers({ answerVia: 'email', email: 'a@example.se', name: 'x'.repeat(201) });

      assert.deepEqual(issuesWith(values), [{ field: 'name', code: 'tooLong', params: { max: 200, length: 201 } }]);
    });
  });

  describe('a choice', () => {
    for (const value of ['finns-inte', 'Synpunkt', 'Lämna en synpunkt', 'constructor', 'synpunkt,berom']) {
      it(`must be one of those offered, so not ${value}`, () => {
        assert.deepEqual(issuesWith(validAnswers({ kind: value })), [{ field: 'kind', code: 'notOption' }]);
      });
    }
  });

  describe('a hidden field or option', () => {
    const showWhen = { field: 'a', is: 'yes' };
    const fields: Field[] = [
      { type: 'text', name: 'a', label: 'A', maxLength: 9 },
      { type: 'hidden', name: 'h', value: 'skola', showWhen },
      { type: 'radio', name: 'r', label: 'R', options: [{ value: 'x', label: 'X', showWhen }] },
      { type: 'note', text: 'N', showWhen },
    ];

    it('is required while it shows, and no answer otherwise', () => {
      assert.deepEqual(issuesWith({ a: 'yes', h: 'skola' }, fields), []);
      assert.deepEqual(issuesWith({ a: 'yes' }, fields), [{ field: 'h', code: 'required' }]);
      assert.deepEqual(issuesWith({ a: 'no' }, fields), []);
      assert.deepEqual(issuesWith({ a: 'no', h: 'skola' }, fields), [{ field: 'values', code: 'unexpected' }]);
    });

    it('cannot be chosen', () => {
      assert.deepEqual(issuesWith({ a: 'yes', h: 'skola', r: 'x' }, fields), []);
      assert.deepEqual(issuesWith({ a: 'no', r: 'x' }, fields), [{ field: 'r', code: 'notOption' }]);
    });
  });

  it('refuses a choice that the form is not for', () => {
    const options = [{ value: 'x', label: 'X', redirect: { text: 'Ring' } }];

    assert.deepEqual(issuesWith({ r: 'x' }, [{ type: 'radio', name: 'r', label: 'R', options }]), [
      { field: 'r', code: 'redirected' },
    ]);
  });

  describe('a phone number', () => {
    const fits = [
      '08-123 45 67', // 0 and 8 digits
      '0122-850 00',
      '0122-85000',
      '08 12 34 56', // 0 and 7 digits, the fewest
      '070-174 06 05',
      '0701740605',
      '(070) 174 06 05',
      '070/1740605',
      '070.174.06.05',
      '070–174\u201106 05', // as a word processor writes it
      '+46 70 174 06 05',
      '+46701740605',
      '+46 (0)70-174 06 05',
      '0046 70 174 06 05',
      '0046(0)701740605',
      '+123 (0)45678901 2345', // 15 digits without the (0), which nobody dials from abroad
      '+358 40 1234567',
      '+1 (212) 555-0100',
      '+12 34 567', // 7 digits, the fewest abroad
      '+123456789012345', // 15 digits, the most (E.164)
      ' 070-174\u00a006\u00a005 ',
    ];
    const fitsNot = [
      'ring mig',
      '112',
      '114 14',
      '123456',
      '701740605', // neither 0 nor +
      '0123456', // 0 and 6 digits
      '07017406051', // 0 and 10 digits
      '0046',
      '001234567890123456', // 00 and 16 digits
      '+0701740605',
      '+123456', // 6 digits
      '+1234567890123456', // 16 digits
      '++46701740605',
      '070-174 06 05, 070-174 06 06',
      '070_1740605',
      '0'.repeat(41),
      '640823-3234', // a personal identity number
      '19640823-3234',
    ];
    for (const number of fits) {
      it(`may be ${number}`, () => assert.deepEqual(issuesWith(withPhone(number)), []));
    }
    for (const number of fitsNot) {
      it(`may not be ${number}`, () => {
        assert.deepEqual(issuesWith(withPhone(number)).map(codeOf), [{ field: 'phone', code: 'notPhone' }]);
      });
    }
  });

  describe('an e-mail address', () => {
    const fits = [
      'namn@example.se',
      ' namn@example.se ',
      'namn@exa\u200Bmple.se',
      'Fornamn.Efternamn+kommun@avd.example.museum',
      "o'brien@example.ie",
      'a@b.co',
      'åsa@malmö.se',
      'info@xn--malm-8qa.se',
      'namn@example.photography',
      'x_y-z=1/2@example.com',
      `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(50)}.example`,
    ];
    const fitsNot = [
      'namn',
      'namn@',
      '@example.se',
      'namn@example',
      'namn@example.',
      'namn@example.s',
      'namn example.se',
      'namn@@example.se',
      'namn@exa mple.se',
      'namn@example.se, annan@example.se',
      'namn@example.se;annan@example.se',
      'namn(arbete)@example.se',
      '"namn"@example.se',
      'namn@[127.0.0.1]',
      'namn@.example.se',
      `${'a'.repeat(250)}@b.se`,
      `namn@${'b'.repeat(64)}.se`,
    ];
    for (const address of fits) {
      it(`may be ${address}`, () => assert.deepEqual(issuesWith(withEmail(address)), []));
    }
    for (const address of fitsNot) {
      it(`may not be ${address}`, () => {
        assert.deepEqual(issuesWith(withEmail(address)).map(codeOf), [{ field: 'email', code: 'notEmail' }]);
      });
    }

    it('may not bring a line of its own into a header', () => {
      assert.deepEqual(issuesWith(withEmail('a@example.se\r\nBcc: b@example.se')), [
        { field: 'email', code: 'notEmail', params: { excess: 'Bcc: b@example.se' } },
      ]);
    });
  });

  it('is done in no time with texts that are hard for patterns', () => {
    const cpuTime = startCpuTime();

    issuesWith(validAnswers({ answerVia: 'email', email: `a@${'a.'.repeat(100_000)}@` }));
    issuesWith(validAnswers({ answerVia: 'phone', phone: '(0)'.repeat(100_000) }));
    issuesWith(validAnswers({ description: '\n'.repeat(100_000) }));

    assert.ok(cpuTime() < 500);
  });
});
