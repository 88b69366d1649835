import { assert, oneEvent } from '@open-wc/testing';
import type { SynpunktButton } from '../../src/button/synpunkt-button.ts';
import { choose, getButton, pressSend, queryWarning } from '../support/drivers.ts';
import { startEndpoint } from '../support/endpoint.ts';
import { chooseFiles, typeText } from '../support/interactions.ts';
import { partsOf, type Manifest } from '../support/manifest.ts';
import { formInDialog, renderButton } from '../support/open-widget.ts';
import { inShadow, queryInShadow } from '../support/shadow.ts';
import { waitUntil } from '../support/wait-until.ts';

/** A form with every part. */
const config = {
  languages: ['sv', 'en'],
  fields: [
    { type: 'note', text: 'Vi läser allt som kommer in.' },
    { type: 'radio', name: 'kind', label: 'Jag vill', options: [{ value: 'a', label: 'Ge beröm', notice: 'Tack!' }] },
    { type: 'checkbox', name: 'read', label: 'Jag har läst reglerna', required: true },
    {
      type: 'select',
      name: 'place',
      label: 'Plats',
      options: Array.from({ length: 20 }, (_, at) => ({ value: `${at}`, label: `Plats ${at}`, group: 'Norra delen' })),
    },
    { type: 'textarea', name: 'text', label: 'Text', hint: 'Kort.', maxLength: 40 },
    { type: 'file', name: 'papers', label: 'Bilagor', accept: ['.pdf'] },
    { type: 'group', label: 'Dina uppgifter', fields: [{ type: 'email', name: 'email', label: 'E-postadress' }] },
  ],
  privacy: { controller: 'Tekniska nämnden' },
  contact: { phone: '08-465 004 00' },
};

/** Elements that only lay out parts, or are inside of one. */
const arranging =
  '.root, .questions, .select, .notices, .rows, .rejected, .file-list, .drop, .preparing, .size, .outcome, .frame, .place, .over, .warning *, .visually-hidden, synpunkt-form, synpunkt-combobox';

const rootsOf = (button: SynpunktButton): ShadowRoot[] =>
  [button, queryInShadow(button, 'synpunkt-dialog'), queryInShadow(button, 'synpunkt-dialog', 'synpunkt-form')].flatMap(
    (host) => host?.shadowRoot ?? [],
  );

describe('parts', () => {
  const seen = new Set<string>();
  const withoutPart = new Set<string>();
  let exported: string[] = [];
  let color = '';
  let button: SynpunktButton;

  /** Collects the parts that are in the page. */
  function collectParts(): void {
    for (const root of rootsOf(button)) {
      for (const element of root.querySelectorAll('[part]')) for (const part of element.part) seen.add(part);
      for (const { className } of root.querySelectorAll(
        `[class]:not([part], [hidden], [hidden] *, ${arranging}, svg)`,
      )) {
        withoutPart.add(className);
      }
    }
  }

  before(async () => {
    const endpoint = await startEndpoint({ status: 503, headers: { 'retry-after': '60' } });
    button = await renderButton({ endpoint: endpoint.url, config });
    await button.show();
    const form = formInDialog(button);
    await form.submit();
    collectParts();
    await choose(form, 'Jag vill', 'Ge beröm');
    await choose(form, 'Jag har läst reglerna');
    await typeText(form, 'Text', 'Ring 19640823-3234');
    await chooseFiles(form, 'Bilagor', new File(['%PDF'], 'karta.pdf'), new File(['x'], 'karta.exe'));
    await typeText(form, 'Plats', 'plats');
    await waitUntil(() => queryWarning(form));
    collectParts();
    const failed = oneEvent(button, 'synpunkt-failed');
    getButton(form, 'Skicka ändå').click();
    await failed;
    await form.updateComplete;
    collectParts();
    const sent = oneEvent(button, 'synpunkt-sent');
    form.transport = async () => ({ ok: true, receipt: { reference: 'SYN-1' } });
    pressSend(form);
    await sent;
    collectParts();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('synpunkt-button::part(reference) { color: rgb(1, 2, 3) }');
    document.adoptedStyleSheets.push(sheet);
    ({ color } = getComputedStyle(inShadow(form, '[part=reference]')));
    document.adoptedStyleSheets.pop();
    exported = [...new Set(inShadow(button, 'synpunkt-dialog').getAttribute('exportparts')?.split(', '))];
    sessionStorage.clear();
    await endpoint.stop();
  });

  it('are on every visible element', () => {
    assert.deepEqual([...withoutPart], []);
  });

  it('are all exported by the dialog, which exports no others', () => {
    const own = ['trigger', 'status'];

    assert.sameMembers([...seen], [...own, ...exported]);
  });

  it('are all documented, those of the form without its heading, which the dialog shows', async () => {
    const manifest: Manifest = await (await fetch('/dist/custom-elements.json')).json();

    const own = new Set(['trigger', 'image', 'status', 'fallback']);
    assert.sameMembers(
      exported,
      partsOf(manifest, 'synpunkt-button').filter((part) => !own.has(part)),
    );
  });

  it('are exported as soon as they are there: the error of a file before the submit feature is loaded', async () => {
    const { requestIdleCallback } = globalThis;
    Object.assign(globalThis, { requestIdleCallback: () => 0 });
    const early = await renderButton({ endpoint: '/', config });
    await early.show();
    Object.assign(globalThis, { requestIdleCallback });

    await chooseFiles(formInDialog(early), 'Bilagor', new File(['x'], 'karta.exe'));
    const earlyParts = inShadow(early, 'synpunkt-dialog').getAttribute('exportparts') ?? '';

    assert.isOk(queryInShadow(early, 'synpunkt-dialog', 'synpunkt-form', '[part=error]'));
    assert.include(earlyParts.split(', '), 'error');
  });

  it('can be styled from the page, through button and dialog', () => {
    assert.equal(color, 'rgb(1, 2, 3)');
  });
});
