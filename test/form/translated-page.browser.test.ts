import { assert, oneEvent } from '@open-wc/testing';
import {
  choose,
  fill,
  fillDefaultForm,
  getButton,
  getErrorLink,
  getField,
  getReceiptHeading,
  getSendButton,
  getSummary,
  pressSend,
  queryWarning,
  readAnswers,
  readHeading,
  readReceipt,
  readStatus,
  readSummaryLines,
  switchLanguage,
} from '../support/drivers.ts';
import { startEndpoint, type Endpoint } from '../support/endpoint.ts';
import { dialogOf, formInDialog, openForm, renderButton } from '../support/open-widget.ts';
import { getByRole, hasFocus, queryByRole, queryByText, textOf } from '../support/queries.ts';
import { waitUntil } from '../support/wait-until.ts';

/** Begins each translated text, so that a test finds those that were not updated. */
const mark = '»';

/** Translates a tree as Google Translate does: each text node is replaced by two nested font elements. */
function translate(root: Node | null): void {
  if (!root) throw new Error('there is nothing to translate');
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement?.closest('style, option, textarea, [translate=no]')) continue;
    const inner = document.createElement('font');
    inner.textContent = mark + text.data.trim();
    const outer = document.createElement('font');
    outer.append(inner);
    text.replaceWith(outer);
  }
}

/** Returns the element that the translation has put around a text. */
function translatedIn(element: Element): HTMLElement {
  const font = element.querySelector('font');
  if (!font) throw new Error(`"${textOf(element)}" is not translated`);
  return font;
}

const receipt = { reference: 'SYN-2026-000007' };

describe('<synpunkt-form> on a page that the browser has translated', () => {
  let endpoint: Endpoint;

  beforeEach(async () => {
    sessionStorage.clear();
    endpoint = await startEndpoint({ status: 201, body: receipt });
  });

  afterEach(() => endpoint.stop());

  it('shows that the message is being sent, and then the receipt', async () => {
    await endpoint.script({ status: 201, body: receipt, hold: true });
    const form = await openForm({ endpoint: endpoint.url });
    await fillDefaultForm(form);
    const button = getSendButton(form);
    translate(form.shadowRoot);
    const sent = oneEvent(form, 'synpunkt-sent');

    translatedIn(button).click();
    await endpoint.received(1);
    await form.updateComplete;
    const texts = [readStatus(form), textOf(button)];
    translate(form.shadowRoot);
    await endpoint.release();
    await sent;

    assert.deepEqual(texts, ['Skickar …', 'Skickar …']);
    assert.equal(readStatus(form), '');
    assert.equal(textOf(getReceiptHeading(form)), 'Tack, vi har tagit emot ditt meddelande');
  });

  it('shows the text of the send button again after a failure', async () => {
    await endpoint.script({ status: 413, hold: true });
    const form = await openForm({ endpoint: endpoint.url });
    await fillDefaultForm(form);
    const button = getSendButton(form);
    const failed = oneEvent(form, 'synpunkt-failed');
    pressSend(form);
    await endpoint.received(1);
    await form.updateComplete;
    translate(form.shadowRoot);

    await endpoint.release();
    await failed;

    assert.equal(textOf(button), 'Skicka');
  });

  it('replaces the heading and the items of the error summary', async () => {
    await endpoint.script({ status: 413 }, { status: 415 });
    const form = await openForm({ endpoint: endpoint.url });
    await form.submit();
    translate(getSummary(form));

    await choose(form, 'Jag vill:', 'Lämna ett förslag');
    await form.submit();
    const invalid = readSummaryLines(form);
    await fillDefaultForm(form);
    translate(getSummary(form));
    await form.submit();
    const tooLarge = readSummaryLines(form);
    translate(getSummary(form));
    await form.submit();
    const unsupported = readSummaryLines(form);

    assert.deepEqual(invalid, [
      '3 uppgifter behöver rättas',
      'Välj vilken verksamhet det gäller. Välj ”Vet inte” om du är osäker.',
      'Beskriv vad ärendet gäller',
      'Välj hur du vill ha svar',
    ]);
    assert.match(tooLarge.join(' '), /^Meddelandet är inte skickat Meddelandet är för stort\./);
    assert.match(unsupported[1] ?? '', /^[^»]* Har du lagt till filer\?/);
  });

  it('moves the focus from the translated summary to the control', async () => {
    const form = await openForm({ endpoint: endpoint.url });
    await form.submit();
    const link = getErrorLink(form, 'Beskriv vad ärendet gäller');
    const control = getField(form, 'Beskrivning av ärendet:');
    translate(form.shadowRoot);

    translatedIn(link).click();

    assert.isTrue(hasFocus(control));
  });

  it('asks whether to clear the form, and shows the send button again', async () => {
    const form = await openForm({ endpoint: endpoint.url });
    await fill(form, 'Beskrivning av ärendet:', 'Mer ljus');
    await waitUntil(() => queryByRole(form, 'button', { name: 'Rensa' }), 'the form cannot be cleared');
    const clearButton = getButton(form, 'Rensa');
    translate(form.shadowRoot);

    clearButton.click();
    await form.updateComplete;
    const question = queryByText(form, 'Vill du ta bort allt du har skrivit?');
    const confirmButton = getButton(form, 'Ja, ta bort');
    translate(form.shadowRoot);
    confirmButton.click();
    await form.updateComplete;

    assert.isNotNull(question);
    assert.equal(textOf(getSendButton(form)), 'Skicka');
    assert.equal(readStatus(form), 'Det du skrev är borttaget');
  });

  it('shows the receipt in another language', async () => {
    const form = await openForm({ endpoint: endpoint.url, config: { languages: ['sv', 'en'] } });
    await fillDefaultForm(form);
    await form.submit();
    translate(form.shadowRoot);

    await switchLanguage(form, 'en');

    assert.equal(textOf(getByRole(form, 'heading', { level: 3 })), 'Thank you, we have received your message');
    assert.deepEqual(readReceipt(form).answers[0], ['I want to:', 'Make a suggestion']);
    assert.equal(readAnswers(form)[3], 'No reply, I want to be anonymous');
    assert.equal(textOf(getButton(form, 'Send another message')), 'Send another message');
    assert.equal(readHeading(form), 'Contact form');
  });

  it('announces that a personal number was removed', async () => {
    const form = await openForm({ endpoint: endpoint.url });
    await fill(form, 'Beskrivning av ärendet:', 'Jag är 811218-9876.');
    await waitUntil(() => queryWarning(form), 'there is no warning');
    const removeButton = getButton(form, 'Ta bort numret');
    translate(form.shadowRoot);

    removeButton.click();
    await form.updateComplete;

    assert.equal(readStatus(form), 'Numret är borttaget');
  });
});

describe('<synpunkt-dialog> on a page that the browser has translated', () => {
  it('has the heading of the form in its new language', async () => {
    const button = await renderButton({ endpoint: '/nowhere' });
    await button.show();
    const heading = getByRole(dialogOf(button), 'heading', { level: 2 });
    const form = formInDialog(button);
    translate(heading);

    form.lang = 'en';
    await form.updateComplete;
    await button.updateComplete;

    assert.equal(textOf(heading), 'Contact form');
  });
});
