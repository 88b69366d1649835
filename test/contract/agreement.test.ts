import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { ConfigSchema } from '../../src/contract/config/schema.ts';
import type { FileInfo } from '../../src/contract/values/files.ts';
import { createForm, type Form } from '../../src/contract/config/form.ts';
import { toIssues, type Issue, type IssueCode } from '../../src/contract/message/issue.ts';
import { cleanAnswer } from '../../src/contract/values/clean-answer.ts';
import { nationalCountry } from '../../src/contract/values/country.ts';
import { evaluateForm, getRaw } from '../../src/contract/values/evaluate-form.ts';
import { parseConfig } from '../../src/contract/config/parse-config.ts';
import { submissionSchema } from '../../src/contract/message/submission.ts';
import { valuesSchema, type Values } from '../../src/contract/values/values-schema.ts';
import { createReceiver } from '../../src/receiver/receiver.ts';
import type { Message } from '../../src/receiver/store/store.ts';
import { validSubmission } from '../support/submissions.ts';
import { answersTo } from './answer-arbitraries.ts';
import { findPreset } from '../../src/presets/find-preset.ts';
import { anyConfig, contradictoryConfig } from './arbitraries.ts';
import { configCodesOf } from './support.ts';

/** The same runs every time; a failure prints it, with the path that leads straight to the counterexample. */
const seed = Number(process.env['SEED'] ?? 20261123);
const origin = 'https://www.example.se';

/** A form in one of the languages that a resident may read it in, on which the meaning of a phone number depends. */
interface FormInLanguage extends Form {
  readonly shownIn: string;
}

const formAndAnswers = fc
  .tuple(anyConfig, fc.constantFrom('sv', 'fi', 'en'))
  .map(([config, shownIn]): FormInLanguage => {
    const preset = findPreset(config);
    return { ...createForm(parseConfig(config, preset).config, preset), shownIn };
  })
  .chain((form) =>
    fc.tuple(
      fc.constant(form),
      fc
        .oneof({ weight: 30, arbitrary: answersTo(form) }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) })
        .map(throughJson),
    ),
  );

/** Returns a value after its way through JSON, which turns -0 into 0. */
function throughJson<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

/** Validates answers as the widget does: returns the values that it sends, or the issues. */
function check({ fields, country, shownIn }: FormInLanguage, given: unknown): { values: Values } | { issues: Issue[] } {
  // Nested as in a message, where an issue's path starts with `values`.
  const read = z
    .object({ values: valuesSchema(fields, { country: nationalCountry(country, shownIn) }) })
    .safeParse({ values: given });
  return read.success ? { values: read.data.values } : { issues: toIssues(read.error) };
}

/** Returns a message of a form with answers. */
const messageWith = ({ name, shownIn }: FormInLanguage, values: unknown): object =>
  validSubmission({ form: name, language: shownIn, page: {}, values });

/** The files that a message tells of, with bytes made up for them, by the name of their field. */
const filesIn = (values: Values): [string, File][] =>
  Object.entries(values).flatMap(([field, answer]) =>
    (Array.isArray(answer) ? (answer as (FileInfo | string)[]) : []).flatMap((told): [string, File][] =>
      typeof told === 'string' ? [] : [[field, new File([new Uint8Array(told.size)], told.name, { type: told.type })]],
    ),
  );

/** A request as the widget makes it: JSON, and with files multipart. */
function requestWith(form: FormInLanguage, given: unknown): Request {
  const json = JSON.stringify(messageWith(form, given));
  const checked = check(form, given);
  const files = 'values' in checked ? filesIn(checked.values) : [];
  const url = 'https://feedback.example.se/synpunkter';
  if (files.length === 0) {
    const headers = { origin, 'content-type': 'application/json' };
    return new Request(url, { method: 'POST', headers, body: json });
  }
  const body = new FormData();
  body.set('message', new Blob([json], { type: 'application/json' }));
  for (const [field, file] of files) body.append(field, file);
  return new Request(url, { method: 'POST', headers: { origin }, body });
}

/** A receiver whose store only remembers. */
function receiverFor(form: Form) {
  const stored: Message[] = [];
  const save = async (message: Message) => {
    stored.push(message);
    return { outcome: 'stored' as const, receipt: { reference: 'SYN-2026-000001', receivedAt: message.sentAt } };
  };
  const handle = createReceiver({ form, allowedOrigins: [origin], store: { save, close: async () => {} } });
  return { stored, handle };
}

/** The numbers and names that a text needs, a receiver need not tell. */
const codeOf = ({ field, code }: Issue) => ({ field, code });

/** Every reason to refuse an answer; characters that cannot be stored are cleaned away. */
const refusals: IssueCode[] = [
  'required',
  'tooShort',
  'tooLong',
  'pattern',
  'notEmail',
  'notPhone',
  'notPostcode',
  'notNumber',
  'notStep',
  'tooLow',
  'tooHigh',
  'notDate',
  'tooEarly',
  'tooLate',
  'notOption',
  'tooFew',
  'tooMany',
  'wrongFile',
  'fileTooLarge',
  'redirected',
  'unexpected',
  'invalid',
];

describe('the agreement of a config, the widget and the receiver', () => {
  it('a sound config has no mistakes, and none after its way through a file', () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        const preset = findPreset(config);
        const read = parseConfig(config, preset);

        assert.deepEqual(read.issues, []);
        assert.deepEqual(parseConfig(throughJson(config), preset), read);
      }),
      { seed, numRuns: 800 },
    );
  });

  it('a config that has been read reads as itself', () => {
    fc.assert(
      fc.property(anyConfig, (config) => {
        const read = ConfigSchema.parse(config);

        assert.deepEqual(ConfigSchema.parse(throughJson(read)), read);
      }),
      { seed, numRuns: 400 },
    );
  });

  it('the valid rest of a contradictory config has no contradictions', () => {
    fc.assert(
      fc.property(contradictoryConfig, (json) => {
        const preset = findPreset(json);
        // All fields of the form are in `fields`.
        const config = { ...parseConfig(json, preset).config, changes: {}, moreFields: [] };

        const again = parseConfig(config, preset);

        // Open311 keeps a message that is incomplete.
        const codes = again.issues.flatMap(configCodesOf).filter((code) => code !== 'incompleteOpen311');
        assert.deepEqual(codes, []);
        assert.deepEqual(again.config, config);
      }),
      { seed, numRuns: 800 },
    );
  });

  it('the values that the widget sends are accepted unchanged, and contain no hidden answers', () => {
    let sent = 0;
    fc.assert(
      fc.property(formAndAnswers, ([form, given]) => {
        const checked = check(form, given);
        if (!('values' in checked)) return;
        sent += 1;
        const { values } = checked;

        const received = submissionSchema(form).safeParse(throughJson(messageWith(form, values)));

        assert.deepEqual(received.data?.values, values);
        const shown = evaluateForm(form.fields, values).inputs;
        assert.deepEqual([...shown.keys()], [...evaluateForm(form.fields, Object(given), cleanAnswer).inputs.keys()]);
        assert.deepEqual(
          Object.keys(values).filter((name) => !shown.has(name)),
          [],
        );
      }),
      { seed, numRuns: 1200 },
    );
    assert.ok(sent > 300, `only ${sent} were sent`);
  });

  it('an answer that has been read reads as itself, and has no more to be cleaned', () => {
    fc.assert(
      fc.property(formAndAnswers, ([form, given]) => {
        const checked = check(form, given);
        if (!('values' in checked)) return;
        const { values } = checked;

        assert.deepEqual(check(form, throughJson(values)), checked);
        for (const { input } of evaluateForm(form.fields, values).inputs.values()) {
          const answer = getRaw(values, input.name);
          if (typeof answer === 'string') assert.equal(cleanAnswer(input, answer), answer);
        }
      }),
      { seed, numRuns: 600 },
    );
  });

  it('answers that the widget rejects are rejected, for the same reasons', () => {
    const codes = new Set<string>();
    fc.assert(
      fc.property(formAndAnswers, ([form, given]) => {
        const checked = check(form, given);
        if (!('issues' in checked)) return;
        for (const { code } of checked.issues) codes.add(code);

        const received = submissionSchema(form).safeParse(messageWith(form, given));

        assert.deepEqual(received.error && toIssues(received.error), checked.issues);
      }),
      { seed, numRuns: 1500 },
    );
    const missing = refusals.filter((code) => !codes.has(code));
    assert.deepEqual(missing, [], 'answers that are refused for these must be made in answer-arbitraries.ts');
  });

  it('the receiver stores exactly what the widget would send, and says of the rest what the widget says', async () => {
    let sent = 0;
    let withFiles = 0;
    await fc.assert(
      fc.asyncProperty(formAndAnswers, async ([form, given]) => {
        const checked = check(form, given);
        const { stored, handle } = receiverFor(form);

        const response = await handle(requestWith(form, given));

        if ('values' in checked) {
          sent += 1;
          if (filesIn(checked.values).length > 0) withFiles += 1;
          assert.equal(response.status, 201);
          assert.deepEqual(
            stored.map(({ values }) => values),
            [checked.values],
          );
        } else {
          assert.equal(response.status, 422);
          const { issues } = (await response.json()) as { issues: Issue[] };
          assert.deepEqual(issues.map(codeOf), checked.issues.map(codeOf));
          assert.deepEqual(stored, []);
        }
      }),
      { seed, numRuns: 600 },
    );
    assert.ok(sent > 150 && withFiles > 10, `only ${sent} were sent, ${withFiles} with files`);
  });
});
