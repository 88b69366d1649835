import { assert, fixtureCleanup } from '@open-wc/testing';
import * as fc from 'fast-check';
import { createForm } from '../../src/contract/config/form.ts';
import { kontakt } from '../../src/presets/kontakt.ts';
import type { Input } from '../../src/contract/fields/field.ts';
import { cleanAnswer } from '../../src/contract/values/clean-answer.ts';
import { nationalCountry } from '../../src/contract/values/country.ts';
import { evaluateForm } from '../../src/contract/values/evaluate-form.ts';
import { parseConfig } from '../../src/contract/config/parse-config.ts';
import { valuesSchema } from '../../src/contract/values/values-schema.ts';
import type { SynpunktForm } from '../../src/form/synpunkt-form.ts';
import { answersTo } from '../contract/answer-arbitraries.ts';
import { soundConfig } from '../contract/arbitraries.ts';
import { querySummary } from '../support/drivers.ts';
import { startEndpoint, type Endpoint } from '../support/endpoint.ts';
import { openFormToSend } from '../support/open-widget.ts';
import { textOf } from '../support/queries.ts';
import { queryInShadow } from '../support/shadow.ts';

type Values = Record<string, unknown>;

/** Configs without file fields, which have tests of their own, and answers to them. */
const configAndAnswers = soundConfig
  .filter(({ fields }) => !JSON.stringify(fields).includes('"type":"file"'))
  .chain((config) =>
    fc.tuple(
      fc.constantFrom('SE', 'FI').map((country) => ({ ...config, country })),
      answersTo(config),
      fc.constantFrom('sv', 'fi', 'en'),
    ),
  );

/** Answers the visible fields, and then those that appear because of the answers. */
async function answer(form: SynpunktForm, values: Values): Promise<void> {
  for (let round = 0; round < 4; round += 1) {
    for (const [name, value] of Object.entries(values)) {
      const control = queryInShadow<HTMLInputElement>(form, `[name="${name}"]`);
      if (control?.type === 'radio' || control?.type === 'checkbox') {
        const wanted = new Set([value].flat().map(String));
        for (const box of form.shadowRoot?.querySelectorAll<HTMLInputElement>(`[name="${name}"]`) ?? []) {
          if (wanted.has(box.value) && !box.checked) box.click();
        }
      } else if (control && (typeof value === 'string' || typeof value === 'number')) {
        control.value = String(value);
        control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      }
      // Each answer may show or hide other fields.
      await form.updateComplete;
    }
  }
}

/** Returns the values of the controls, as a native form would send them. */
function readValues(form: SynpunktForm, fields: readonly { type: string; name?: string; value?: unknown }[]): Values {
  const entries = fields.flatMap(({ type, name = '', value }): [string, unknown][] => {
    if (type === 'hidden') return [[name, value]];
    const controls = [...(form.shadowRoot?.querySelectorAll<HTMLInputElement>(`[name="${name}"]`) ?? [])];
    const [control] = controls;
    if (!control) return [];
    const checked = controls.filter((one) => one.checked).map((one) => one.value);
    if (type === 'checkbox') return control.checked ? [[name, true]] : [];
    if (type === 'checkboxes') return checked.length > 0 ? [[name, checked]] : [];
    if (type === 'radio') return checked.length > 0 ? [[name, checked[0]]] : [];
    return control.value === '' ? [] : [[name, control.value]];
  });
  return Object.fromEntries(entries);
}

/** The values that are sent, as far as their cleaning goes: the controls show these after the press on send. */
const cleaned = (values: Values, fields: readonly { type: string; name?: string }[]): Values =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, unknown][] => {
      const field = fields.find((one) => one.name === name);
      const clean = field && typeof value === 'string' ? cleanAnswer(field as Input, value) : value; // of the config
      return clean === '' ? [] : [[name, clean]];
    }),
  );

describe('the form in a browser and the contract', () => {
  let endpoint: Endpoint;

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  it('agree on the answers that may be sent, and on the values that are sent', async function test() {
    // Opens sixty forms, each with what sends it.
    this.timeout(5 * 60_000);
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(configAndAnswers, async ([config, values, lang]) => {
        const { fields } = createForm(parseConfig(config, kontakt).config, kontakt);
        const inputs = fields.flatMap((field) =>
          'fields' in field && Array.isArray(field.fields) ? field.fields : [field],
        );
        // The submit feature also cleans the answers, which conditions depend on.
        const form = await openFormToSend({
          endpoint: endpoint.url,
          config: { ...config, warnOfPersonalNumbers: false },
          lang,
        });
        await answer(form, values);
        const all = readValues(form, inputs);
        const shown = evaluateForm(fields, all, cleanAnswer).inputs;
        const expected = valuesSchema(fields, { country: nationalCountry(config.country, lang) }).safeParse(
          Object.fromEntries(Object.entries(all).filter(([name]) => shown.has(name))),
        );
        const before = (await endpoint.received()).length;

        await form.submit();

        const received = (await endpoint.received()).slice(before);
        const redirects = Array.from(form.renderRoot.querySelectorAll('.redirect'), textOf);
        const shownTexts = [querySummary(form)?.textContent ?? '', ...redirects].join(' ');
        // A redirect removes the later fields, whose answers its own condition may depend on.
        if (expected.success && redirects.length === 0) {
          assert.deepEqual(
            received.map(({ body }) => JSON.parse(body).values),
            [expected.data],
            shownTexts,
          );
          sent += 1;
        } else {
          assert.deepEqual(received, []);
          assert.notEqual(shownTexts, '');
          await form.updateComplete;
          if (redirects.length === 0) assert.deepEqual(readValues(form, inputs), cleaned(all, inputs));
        }
        fixtureCleanup();
      }),
      { numRuns: 60, seed: 20261128 },
    );
    assert.isAbove(sent, 10);
  });
});
