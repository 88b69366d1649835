import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaults } from '../../../src/contract/config/defaults.ts';
import { createForm } from '../../../src/contract/config/form.ts';
import { kontakt } from '../../../src/presets/kontakt.ts';
import { parseConfig } from '../../../src/contract/config/parse-config.ts';
import { flattenInputs } from '../../../src/contract/values/flatten-inputs.ts';
import { localize } from '../../../src/contract/config/text.ts';
import { loadAnyMessages } from '../../../src/messages/languages.ts';
import { addSubmitMessages } from '../../../src/messages/submit-messages.ts';
import { sidfel } from '../../../src/presets/sidfel.entry.ts';

const messages = await addSubmitMessages(await loadAnyMessages('sv'));
const text = (name: string) => ({ type: 'text', name, label: name });

describe('createForm', () => {
  it('is the origin’s form where a config says nothing', () => {
    const form = createForm(defaults, kontakt);

    assert.equal(form.name, 'kontakt');
    assert.equal(localize(form.heading, messages), 'Kontaktformulär');
    assert.deepEqual(
      flattenInputs(form.fields).map(({ input }) => input.name),
      [
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
      ],
    );
  });

  it('is the same for a config that says nothing', () => {
    assert.deepEqual(createForm(parseConfig({}, kontakt).config, kontakt), createForm(defaults, kontakt));
  });

  it('is what a preset says, and has its name', () => {
    const { config } = parseConfig({ preset: 'sidfel' }, sidfel);

    const { name, heading, fields, nextSteps } = createForm(config, sidfel);

    assert.equal(name, 'sidfel');
    const { answerWhen: _, ...words } = sidfel;
    assert.deepEqual({ heading, fields, nextSteps }, words);
  });

  it('takes the words of the config first', () => {
    const { config } = parseConfig(
      { form: 'skola', heading: 'Skola', nextSteps: 'Vi läser.', fields: [text('a')] },
      kontakt,
    );

    const form = createForm(config, kontakt);

    assert.deepEqual([form.name, form.heading, form.nextSteps, form.fields.length], ['skola', 'Skola', 'Vi läser.', 1]);
  });

  it('has changes and further fields worked into its fields, and nothing of how they were said', () => {
    const { config } = parseConfig({ changes: { phoneTime: false }, moreFields: [text('a')] }, kontakt);

    const form = createForm(config, kontakt);

    const names = flattenInputs(form.fields).map(({ input }) => input.name);
    assert.equal(names.at(-1), 'a');
    assert.equal(names.includes('phoneTime'), false);
    assert.deepEqual(
      ['changes', 'moreFields', 'preset', 'form'].filter((key) => key in form),
      [],
    );
  });
});
