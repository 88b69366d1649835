import { assert, fixture, html } from '@open-wc/testing';
import { parseConfig } from '../../../src/contract/config/parse-config.ts';
import { ValuesController } from '../../../src/form/state/values-controller.ts';
import { renderIncomplete } from '../../../src/form/submit/incomplete.ts';
import { messages } from '../../../src/messages/locales/sv/form.entry.ts';
import type { Messages } from '../../../src/messages/messages.ts';
import { kontakt } from '../../../src/presets/kontakt.ts';
import { getByRole } from '../../support/queries.ts';
import { waitUntil } from '../../support/wait-until.ts';

const { config } = parseConfig(
  {
    fields: [
      {
        type: 'checkboxes',
        name: 'where',
        label: 'Var?',
        options: [
          { value: 'bad', label: 'Badet' },
          { value: 'hamn', label: 'Hamnen' },
          { value: 'torg', label: 'Torget' },
        ],
      },
      { type: 'text', name: 'empty', label: 'Något mer?' },
      { type: 'textarea', name: 'what', label: 'Vad?' },
      { type: 'file', name: 'photos', label: 'Bilder' },
    ],
  },
  kontakt,
);

/** Renders the failure of a form that is filled in; returns its button, and what it announces. */
async function renderFailure(): Promise<{ button: HTMLElement; announced: string[] }> {
  const values = new ValuesController({ requestUpdate() {} });
  values.setFields(config.fields ?? [], {
    where: ['bad', 'torg'],
    what: 'En lampa är släckt',
    photos: [new File(['1'], 'en.png'), new File(['2'], 'två.png')],
  });
  const announced: string[] = [];
  const host = Object.assign(document.createElement('div'), { fallback: '', transport: undefined });
  const place = await fixture<HTMLElement>(
    html`<div>
      ${renderIncomplete({
        host,
        messages: messages as Messages, // those of the submit feature are not used
        values,
        status: { kind: 'failed', reason: 'incomplete', issues: [], unsure: false },
        localize: String,
        announce: (text) => announced.push(text),
      })}
    </div>`,
  );
  return { button: getByRole(place, 'button', { name: 'Kopiera texten' }), announced };
}

const replaceClipboard = (value: unknown): void =>
  void Object.defineProperty(navigator, 'clipboard', { value, configurable: true });

describe('the failure of a form that lacks the submit feature', () => {
  afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

  it('copies every answer, and the names of files', async () => {
    const written: string[] = [];
    replaceClipboard({ writeText: async (text: string) => void written.push(text) });
    const { button, announced } = await renderFailure();

    button.click();
    await waitUntil(() => announced.length > 0);

    assert.deepEqual(written, ['Badet, Torget\n\nEn lampa är släckt\n\nen.png, två.png']);
    assert.deepEqual([button.textContent, ...announced], ['Kopiera texten ✓', 'Kopiera texten ✓']);
  });

  for (const [name, clipboard] of [
    ['has no clipboard, as on plain http', undefined],
    ['forbids it', { writeText: async () => Promise.reject(new DOMException('', 'NotAllowedError')) }],
  ] as const) {
    it(`says that nothing is copied on a page that ${name}`, async () => {
      replaceClipboard(clipboard);
      const { button, announced } = await renderFailure();

      button.click();
      await waitUntil(() => announced.length > 0);

      assert.deepEqual([button.textContent, ...announced], ['Kopiera texten ✗', 'Kopiera texten ✗']);
    });
  }
});
