import { assert, oneEvent, waitUntil } from '@open-wc/testing';
import type { SynpunktButton } from '../../src/button/synpunkt-button.ts';
import type { SynpunktForm } from '../../src/form/synpunkt-form.ts';
import { buttonWith, find, maybe, pressSend } from '../support/elements.ts';
import { startEndpoint } from '../support/endpoint.ts';
import { chooseFiles, tick, typeInto } from '../support/filling.ts';

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
  '.root, .questions, .select, .notices, .rows, .refused, .file-list, .drop, .preparing, .size, .outcome, .frame, .place, .over, .warning *, .visually-hidden, synpunkt-form, synpunkt-combobox';

const rootsOf = (button: SynpunktButton): ShadowRoot[] =>
  [button, maybe(button, 'synpunkt-dialog'), maybe(button, 'synpunkt-dialog', 'synpunkt-form')].flatMap(
    (host) => host?.shadowRoot ?? [],
  );

describe('parts', () => {
  const seen = new Set<string>();
  const withoutPart = new Set<string>();
  let exported: string[] = [];
  let color = '';
  let button: SynpunktButton;

  /** Records the visible elements. */
  function look(): void {
    for (const root of rootsOf(button)) {
      for (const element of root.querySelectorAll('[part]')) for (const part of element.part) seen.add(part);
      for (const { className } of root.querySelectorAll(`[class]:not([part], ${arranging}, svg)`)) {
        withoutPart.add(className);
      }
    }
  }

  before(async () => {
    const endpoint = await startEndpoint({ status: 503, headers: { 'retry-after': '60' } });
    button = await buttonWith({ endpoint: endpoint.url, config });
    await button.show();
    const form = find<SynpunktForm>(button, 'synpunkt-dialog', 'synpunkt-form');
    await form.submit();
    look();
    await tick(form, 'kind', 'a');
    await tick(form, 'read');
    await typeInto(form, 'text', 'Ring 19640823-3234');
    await chooseFiles(form, 'papers', new File(['%PDF'], 'karta.pdf'), new File(['x'], 'karta.exe'));
    await typeInto(form, 'place', 'plats');
    await waitUntil(() => maybe(form, '.warning'));
    look();
    const failed = oneEvent(button, 'synpunkt-failed');
    find(form, '.warning-actions button:last-child').click();
    await failed;
    await form.updateComplete;
    look();
    const sent = oneEvent(button, 'synpunkt-sent');
    form.transport = async () => ({ ok: true, receipt: { reference: 'SYN-1' } });
    pressSend(form);
    await sent;
    look();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('synpunkt-button::part(reference) { color: rgb(1, 2, 3) }');
    document.adoptedStyleSheets.push(sheet);
    ({ color } = getComputedStyle(find(form, '.reference')));
    document.adoptedStyleSheets.pop();
    exported = (find(button, 'synpunkt-dialog').getAttribute('exportparts') ?? '').split(', ');
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

  it('can be styled from the page, through button and dialog', () => {
    assert.equal(color, 'rgb(1, 2, 3)');
  });
});
