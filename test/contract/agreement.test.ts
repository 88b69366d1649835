import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { formOf, kontakt, type Form } from '../../src/contract/form.ts';
import { toIssues, type Issue } from '../../src/contract/issue.ts';
import { lookAt } from '../../src/contract/look-at.ts';
import { parseConfig } from '../../src/contract/parse-config.ts';
import { submissionSchema } from '../../src/contract/submission.ts';
import { valuesSchema, type Values } from '../../src/contract/values.ts';
import { createReceiver } from '../../src/receiver/receiver.ts';
import type { Message } from '../../src/receiver/store.ts';
import { answersTo, soundConfig } from './arbitraries.ts';

/** As many as a few seconds allow. */
const runs = { numRuns: 1500 };

const configAndAnswers = soundConfig.chain((config) => fc.tuple(fc.constant(config), answersTo(config)));

const formFrom = (json: unknown): Form => formOf(parseConfig(json, kontakt).config);

/** What the widget makes of answers: what it would send, or what it says is wrong. */
function check(form: Form, given: unknown): { values: Values } | { issues: Issue[] } {
  // As they stand in a message, where an issue's path starts with them.
  const read = z.object({ values: valuesSchema(form.fields) }).safeParse({ values: given });
  return read.success ? { values: read.data.values } : { issues: toIssues(read.error) };
}

/** A message as the widget sends it. */
const messageWith = (form: Form, values: unknown): Record<string, unknown> => ({
  version: 1,
  id: crypto.randomUUID(),
  form: form.name,
  language: 'sv',
  sentAt: '2026-11-23T18:00:00.000Z',
  page: {},
  values,
});

const hasFiles = (form: Form, given: Record<string, unknown>): boolean =>
  form.fields.some((field) => JSON.stringify(field).includes('"file"')) && /"size"/.test(JSON.stringify(given));

describe('contract and receiver', () => {
  it('find nothing wrong with a sound config, and read it the same after its way through a file', () => {
    fc.assert(
      fc.property(soundConfig, (config) => {
        const read = parseConfig(config, kontakt);

        assert.deepEqual(read.issues, []);
        assert.deepEqual(parseConfig(JSON.parse(JSON.stringify(config)), kontakt).config, read.config);
      }),
      { numRuns: 500 },
    );
  });

  it('take what the widget sends as it is: what has been read reads as itself', () => {
    fc.assert(
      fc.property(configAndAnswers, ([config, given]) => {
        const form = formFrom(config);
        const sent = check(form, given);
        if (!('values' in sent)) return;

        const received = submissionSchema(form).safeParse(JSON.parse(JSON.stringify(messageWith(form, sent.values))));

        assert.ok(received.success);
        assert.deepEqual(received.data.values, sent.values);
      }),
      runs,
    );
  });

  it('refuse what the widget refuses, for the same reasons', () => {
    fc.assert(
      fc.property(configAndAnswers, ([config, given]) => {
        const form = formFrom(config);
        const refused = check(form, given);
        if (!('issues' in refused)) return;

        const received = submissionSchema(form).safeParse(messageWith(form, given));

        assert.ok(!received.success);
        assert.deepEqual(toIssues(received.error), refused.issues);
      }),
      runs,
    );
  });

  it('let no answer to a hidden question through', () => {
    fc.assert(
      fc.property(configAndAnswers, ([config, given]) => {
        const form = formFrom(config);
        const sent = check(form, given);
        if (!('values' in sent)) return;

        const shown = lookAt(form.fields, sent.values).inputs;

        assert.deepEqual(
          Object.keys(sent.values).filter((name) => !shown.has(name)),
          [],
        );
      }),
      runs,
    );
  });

  it('agree over the wire: the receiver stores exactly what the contract takes', async () => {
    await fc.assert(
      fc.asyncProperty(configAndAnswers, async ([config, given]) => {
        const form = formFrom(config);
        // Files travel beside the message; test/receiver has tests of that.
        fc.pre(!hasFiles(form, given));
        const stored: Message[] = [];
        const handle = createReceiver({
          form,
          allowedOrigins: ['https://www.example.se'],
          store: {
            save: async (message) => {
              stored.push(message);
              return {
                outcome: 'stored',
                receipt: { reference: 'SYN-2026-000001', receivedAt: '2026-11-23T18:00:00Z' },
              };
            },
            close: async () => {},
          },
        });

        const response = await handle(
          new Request('https://feedback.example.se/synpunkter', {
            method: 'POST',
            headers: { origin: 'https://www.example.se', 'content-type': 'application/json' },
            body: JSON.stringify(messageWith(form, given)),
          }),
        );

        const expected = check(form, JSON.parse(JSON.stringify(given)));
        if ('values' in expected) {
          assert.equal(response.status, 201);
          assert.deepEqual(
            stored.map(({ values }) => values),
            [expected.values],
          );
        } else {
          // What is no UTF-8 at all, or too deep, is refused before anyone looks at the answers.
          assert.ok(response.status === 422 || response.status === 400);
          assert.deepEqual(stored, []);
        }
      }),
      { numRuns: 500 },
    );
  });
});
