import { assert, oneEvent } from '@open-wc/testing';
import type { SynpunktForm } from '../../src/form/synpunkt-form.ts';
import { buttonWith, fillIn, find, formWith, pressSend, textsOf, words, write } from '../support/elements.ts';
import { startEndpoint, type Endpoint } from '../support/endpoint.ts';
import { press, readIn, tick } from '../support/filling.ts';

/** Marks a text that was translated, so that a test finds those that were not updated. */
const mark = '»';

/** Translates a shadow root as Google Translate does: each text node is replaced by two nested font elements. */
function translate(host: Element): void {
  if (!host.shadowRoot) throw new Error(`${host.localName} has no shadow root`);
  const walker = document.createTreeWalker(host.shadowRoot, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement?.closest('style, option, textarea, [translate=no]')) continue;
    const font = document.createElement('font');
    font.append(document.createElement('font'));
    if (font.firstElementChild) font.firstElementChild.textContent = mark + text.data.trim();
    text.replaceWith(font);
  }
}

const statusOf = (form: SynpunktForm): string => words(find(form, '.root > [role=status]'));

describe('<synpunkt-form> on a page that the browser has translated', () => {
  let endpoint: Endpoint;

  beforeEach(async () => {
    sessionStorage.clear();
    endpoint = await startEndpoint({ status: 201, body: { reference: 'SYN-2026-000007' } });
  });

  afterEach(() => endpoint.stop());

  it('shows that the message is being sent, and then the receipt', async () => {
    await endpoint.script({ status: 201, body: { reference: 'SYN-2026-000007' }, hold: true });
    const form = await formWith({ endpoint: endpoint.url });
    await fillIn(form);
    translate(form);
    const sent = oneEvent(form, 'synpunkt-sent');

    // A press on the text is one on an element of the translation.
    find(form, '[type=submit] font').click();
    await endpoint.received(1);
    await form.updateComplete;
    const [status, button] = [statusOf(form), words(find(form, '[type=submit]'))];
    translate(form);
    await endpoint.release();
    await sent;

    assert.deepEqual([status, button], ['Skickar …', 'Skickar …']);
    assert.equal(statusOf(form), '');
    assert.equal(words(find(form, '#receipt-heading')), 'Tack, vi har tagit emot ditt meddelande');
  });

  it('shows the text of the send button again after a failure', async () => {
    await endpoint.script({ status: 413, hold: true });
    const form = await formWith({ endpoint: endpoint.url });
    await fillIn(form);
    const failed = oneEvent(form, 'synpunkt-failed');
    pressSend(form);
    await endpoint.received(1);
    await form.updateComplete;
    translate(form);

    await endpoint.release();
    await failed;

    assert.equal(words(find(form, '[type=submit]')), 'Skicka');
  });

  it('replaces the heading and the items of the error summary', async () => {
    await endpoint.script({ status: 413 }, { status: 415 }, { status: 201 });
    const form = await formWith({ endpoint: endpoint.url });
    await form.submit();
    translate(form);

    await tick(form, 'kind', 'forslag');
    await form.submit();
    const invalid = [words(find(form, '.summary h3')), ...textsOf(form, '.summary a')];
    await fillIn(form);
    translate(form);
    await form.submit();
    const tooLarge = textsOf(form, '.summary h3, .summary > p');
    translate(form);
    await form.submit();
    const unsupported = textsOf(form, '.summary h3, .summary > p');

    assert.deepEqual(invalid, [
      '3 uppgifter behöver rättas',
      'Välj vilken verksamhet det gäller, eller Vet inte',
      'Beskriv vad ärendet gäller',
      'Välj hur du vill ha svar',
    ]);
    assert.match(tooLarge.join(' '), /^Meddelandet är inte skickat Meddelandet är för stort\./);
    assert.match(unsupported[1] ?? '', /^[^»]* Har du lagt till filer\?/);
  });

  it('leads from the translated summary to the control', async () => {
    const form = await formWith({ endpoint: endpoint.url });
    await form.submit();
    translate(form);

    find(form, '.summary a[href="#field-department"] font').click();

    assert.isTrue(form.shadowRoot?.activeElement === find(form, '[name=department]'));
  });

  it('asks whether to clear the form, in the place of the send button and back', async () => {
    const form = await formWith({ endpoint: endpoint.url });
    write(form, 'description', 'Mer ljus');
    while (!form.shadowRoot?.querySelector('#clear')) await new Promise(requestAnimationFrame);
    translate(form);

    find(form, '#clear').click();
    await form.updateComplete;
    translate(form);
    const question = words(find(form, '#clear-question'));
    find(form, '#clear-yes').click();
    await form.updateComplete;

    assert.equal(question, `${mark}Vill du ta bort allt du har skrivit?`);
    assert.equal(words(find(form, '[type=submit]')), 'Skicka');
    assert.equal(statusOf(form), 'Det du skrev är borttaget');
  });

  it('shows the receipt in another language', async () => {
    const config = { languages: ['sv', 'en'] };
    const form = await formWith({ endpoint: endpoint.url, config });
    await fillIn(form);
    await form.submit();
    translate(form);

    await readIn(form, 'en');

    assert.equal(words(find(form, '#receipt-heading')), 'Thank you, we have received your message');
    assert.deepEqual(textsOf(form, '.facts dt, .facts dd'), ['Reference number', 'SYN-2026-000007']);
    assert.equal(textsOf(form, '.answers dt')[0], 'I want to:');
    assert.equal(textsOf(form, '.answers dd')[0], 'Make a suggestion');
    assert.deepEqual(textsOf(form, '.receipt button'), ['Print', 'Copy the text', 'Download the text', 'Send another']);
    assert.equal(words(find(form, 'h2')), 'Contact form');
  });

  it('announces that a personal number was removed', async () => {
    const form = await formWith({ endpoint: endpoint.url });
    find(form, '[name=description]').focus();
    write(form, 'description', 'Jag är 811218-9876.');
    while (!form.shadowRoot?.querySelector('.warning')) await new Promise(requestAnimationFrame);
    translate(form);

    find(form, '.warning-actions button').click();
    await form.updateComplete;

    assert.equal(statusOf(form), 'Numret är borttaget');
  });
});

describe('<synpunkt-dialog> on a page that the browser has translated', () => {
  it('has the heading of the form in its new language', async () => {
    const button = await buttonWith({ endpoint: '/nowhere' });
    await button.show();
    const dialog = find(button, 'synpunkt-dialog');
    translate(dialog);

    const form = find<SynpunktForm>(button, 'synpunkt-dialog', 'synpunkt-form');
    form.lang = 'en';
    await form.updateComplete;
    await press(form, 'Tab');

    assert.equal(words(find(button, 'synpunkt-dialog', 'h2')), 'Contact form');
  });
});
