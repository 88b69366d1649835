import { assert } from '@open-wc/testing';
import { html } from 'lit';
import * as z from 'zod/mini';
import { registerFieldType, type CustomFieldState } from '../../../src/index.ts';
import {
  choose,
  getField,
  queryField,
  readErrors,
  readReceipt,
  readSummary,
  switchLanguage,
} from '../../support/drivers.ts';
import { startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { captureConsole, lastMessage, pressKeys, send, typeText } from '../../support/interactions.ts';
import { openForm } from '../../support/open-widget.ts';
import { hasFocus, queryByText } from '../../support/queries.ts';

const fail = (): never => {
  throw new Error('no map');
};

/** Field types that fail; the setter of this element throws while Lit renders. */
customElements.define(
  'acme-throwing',
  class extends HTMLElement {
    set place(_place: unknown) {
      fail();
    }
  },
);
const failing = {
  'acme-throws': { render: fail },
  'acme-setter': { render: () => html`<b>half</b><acme-throwing .place=${'x'}></acme-throwing>` },
  'acme-nothing': { render: () => undefined },
  'acme-receiver': {},
} as const;
for (const [type, { ...callbacks }] of Object.entries(failing)) {
  registerFieldType({ type: type as 'acme-throws', keys: {}, answer: () => z.string(), ...callbacks });
}

/** Creates an input as code without Lit does. */
function createInput({ id, value, invalid, describedBy, language, change }: CustomFieldState): HTMLInputElement {
  const input = document.createElement('input');
  Object.assign(input, { id, value: String(value), lang: language });
  input.setAttribute('aria-invalid', String(invalid));
  if (describedBy) input.setAttribute('aria-describedby', describedBy);
  input.addEventListener('change', () => change(input.value));
  return input;
}

const nodeTypes = {
  'acme-node': (state: CustomFieldState) => createInput(state),
  'acme-box': (state: CustomFieldState) => {
    const box = document.createElement('div');
    box.append(createInput(state), state.language);
    return box;
  },
  'acme-template': (state: CustomFieldState) => html`<p>${createInput(state)}</p>`,
  'acme-fragment': (state: CustomFieldState) => {
    const fragment = document.createDocumentFragment();
    fragment.append(createInput(state), ' kr');
    return fragment;
  },
};
for (const [type, render] of Object.entries(nodeTypes)) {
  registerFieldType({
    type: type as 'acme-node',
    keys: {},
    answer: () => z.string(),
    render: (_field, state) => render(state),
  });
}

const field = (type: string, more: object = {}) => ({ type, name: 'own', label: 'Plats', ...more });
const text = { type: 'text', name: 'text', label: 'Text', required: true };
const unshown = 'Den här frågan kan inte visas. Du kan skicka meddelandet utan att svara på den.';

describe('<synpunkt-form> custom field types that fail', () => {
  let endpoint: Endpoint;
  const formOf = (...fields: object[]) =>
    openForm({ endpoint: endpoint.url, config: { fields, languages: ['sv', 'fi'] } });

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  for (const type of Object.keys(failing)) {
    describe(`when ${type} cannot be rendered`, () => {
      it('says so in its place alone, and names the type once in the console', async () => {
        const lines = await captureConsole(async () => {
          const form = await formOf(field(type, { required: true }), text);

          assert.isNotNull(queryByText(form, unshown));
          assert.isNotNull(queryByText(form, 'Plats'));
          await typeText(form, 'Text', 'Hej');
          assert.equal(getField(form, 'Text').value, 'Hej');
          await assert.isAccessible(form);
        });

        assert.equal(lines.length, 1);
        assert.match(lines[0] ?? '', new RegExp(`^synpunkt: the field type "${type}" cannot show the field "own":`));
      });

      it('lets the resident send the rest, also where it is required', async () => {
        await captureConsole(async () => {
          const form = await formOf({ type: 'group', label: 'G', fields: [field(type, { required: true })] }, text);
          await typeText(form, 'Text', 'Hej');

          await send(form);

          assert.deepEqual((await lastMessage(endpoint)).values, { text: 'Hej' });
          assert.deepEqual(readReceipt(form).answers, [['Text', 'Hej']]);
        });
      });
    });
  }

  it('offers another way where the endpoint asks for a field that cannot be shown', async () => {
    await endpoint.script({ status: 422, body: { issues: [{ field: 'own', code: 'required' }] } });
    await captureConsole(async () => {
      const form = await formOf(field('acme-throws', { required: true }), text);
      await typeText(form, 'Text', 'Hej');

      await form.submit();

      assert.deepEqual(readErrors(form), []);
      assert.match(readSummary(form).paragraphs[0] ?? '', /^Formuläret har ändrats\. Kopiera din text/);
      assert.equal(getField(form, 'Text').value, 'Hej');
    });
  });

  it('keeps what is shown, and what is typed, when a later rendering throws', async () => {
    registerFieldType({
      type: 'acme-later',
      keys: {},
      answer: () => z.string(),
      render: (_field, state) => (state.invalid ? fail() : createInput(state)),
    });
    const lines = await captureConsole(async () => {
      await endpoint.script({ status: 422, body: { issues: [{ field: 'own', code: 'invalid' }] } });
      const form = await formOf(field('acme-later'));
      await typeText(form, 'Plats', 'Torget');
      await form.submit();

      assert.equal(getField(form, 'Plats').value, 'Torget');
      assert.deepEqual(readErrors(form), ['Kontrollera ”Plats”']);
    });

    assert.match(lines.join('\n'), /^synpunkt: the field type "acme-later" cannot show the field "own":[^\n]*$/);
  });

  it('sends an answer that its type throws at, which the endpoint checks', async () => {
    registerFieldType({ type: 'acme-answer', keys: {}, answer: fail, render: (_field, state) => createInput(state) });
    const lines = await captureConsole(async () => {
      const form = await formOf(field('acme-answer', { required: true }));
      await typeText(form, 'Plats', 'Torget');
      await pressKeys(form, 'Tab');

      await send(form);

      assert.deepEqual((await lastMessage(endpoint)).values, { own: 'Torget' });
    });

    assert.match(lines.join('\n'), /^synpunkt: the field type "acme-answer" cannot check the field "own":/);
  });

  it('leaves out a field whose keys its type throws at, and shows the others', async () => {
    registerFieldType({
      type: 'acme-check',
      keys: {},
      answer: () => z.string(),
      check: fail,
      render: (_field, state) => createInput(state),
    });
    const lines = await captureConsole(async () => {
      const form = await formOf(field('acme-check'), text);

      assert.isTrue(queryField(form, 'Plats') === null);
      assert.isNotNull(queryField(form, 'Text'));
    });

    assert.deepEqual(lines, [
      'synpunkt: config: fields[0].type "acme-check" threw an error at this field (no map); fix the field type',
    ]);
  });

  for (const type of Object.keys(nodeTypes)) {
    describe(`when ${type} creates a node at each rendering`, () => {
      it('keeps the node, its focus, and what is being typed', async () => {
        const form = await formOf(field(type), text);
        const control = getField(form, 'Plats');
        await typeText(form, 'Plats', 'Torget');

        form.requestUpdate();
        await form.updateComplete;

        assert.isTrue(getField(form, 'Plats') === control);
        assert.isTrue(hasFocus(control));
        assert.equal(control.value, 'Torget');
      });

      it('gives it the state of the field', async () => {
        const form = await formOf(field(type, { required: true }));
        const control = getField(form, 'Plats');

        await form.submit();

        assert.isTrue(getField(form, 'Plats') === control);
        assert.equal(control.getAttribute('aria-invalid'), 'true');
        assert.isNotNull(control.getAttribute('aria-describedby'));
      });

      it('creates it anew for another language or a value that did not come from it', async () => {
        const form = await formOf(field(type));
        await typeText(form, 'Plats', 'Torget');
        await pressKeys(form, 'Tab');

        await switchLanguage(form, 'fi');
        assert.equal(getField(form, 'Plats').lang, 'fi');
        assert.equal(getField(form, 'Plats').value, 'Torget');
        form.reset();
        await form.updateComplete;
        assert.equal(getField(form, 'Plats').value, '');
      });
    });
  }

  it('keeps a node through a condition that hides the field', async () => {
    const box = { type: 'checkbox', name: 'box', label: 'Ange plats' };
    const form = await formOf(box, field('acme-node', { showWhen: { field: 'box', filled: true } }));
    await choose(form, 'Ange plats');
    await typeText(form, 'Plats', 'Torget');
    await pressKeys(form, 'Tab');
    const control = getField(form, 'Plats');

    await choose(form, 'Ange plats');
    await choose(form, 'Ange plats');

    assert.isTrue(getField(form, 'Plats') === control);
    assert.equal(control.value, 'Torget');
  });
});
