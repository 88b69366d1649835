import { aTimeout, assert, oneEvent } from '@open-wc/testing';
import type { SynpunktFailedEvent, SynpunktSentEvent } from '../../../src/form/events.ts';
import {
  choose,
  fill,
  fillDefaultForm,
  getButton,
  getChoice,
  getField,
  getReceiptHeading,
  getSendButton,
  getSummary,
  hasReceipt,
  pressSend,
  readAnswers,
  readFieldError,
  readReceipt,
  readStatus,
  querySummary,
  readSummary,
  valueOf,
} from '../../support/drivers.ts';
import { closed, startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { openForm } from '../../support/open-widget.ts';
import { hasFocus, queryAllByRole, textOf } from '../../support/queries.ts';
import { waitUntil } from '../../support/wait-until.ts';

describe('<synpunkt-form> sending', () => {
  let endpoint: Endpoint;

  beforeEach(async () => {
    endpoint = await startEndpoint({
      status: 201,
      body: { reference: 'SYN-2026-000007', receivedAt: '2026-11-23T17:05:00.000Z' },
    });
  });

  afterEach(() => endpoint.stop());

  describe('while it is sending', () => {
    it('says so and sends nothing twice', async () => {
      await endpoint.script({ status: 201, hold: true });
      const form = await openForm({ endpoint: endpoint.url });
      await fillDefaultForm(form);

      pressSend(form);
      await endpoint.received(1);
      pressSend(form);
      void form.submit();
      await form.updateComplete;

      assert.equal(readStatus(form), 'Skickar …');
      assert.equal(textOf(getSendButton(form)), 'Skickar …');
      assert.isFalse(getSendButton(form).disabled);
      assert.isTrue(
        getField<HTMLTextAreaElement>(form, 'Beskrivning av ärendet:').readOnly,
        'what is typed now would be lost',
      );
      await assert.isAccessible(form);
      const sent = oneEvent(form, 'synpunkt-sent');
      await endpoint.release();
      await sent;
      assert.lengthOf(await endpoint.received(), 1);
    });

    it('goes on when the form is moved in the page', async () => {
      await endpoint.script({ status: 201, hold: true });
      const form = await openForm({ endpoint: endpoint.url });
      await fillDefaultForm(form);
      const sent = oneEvent(form, 'synpunkt-sent');
      pressSend(form);
      await endpoint.received(1);

      document.body.append(form);
      await endpoint.release();
      await sent;

      assert.isTrue(hasReceipt(form));
      form.remove();
    });

    it('goes on when the form is put back by what hears that it has gone', async () => {
      await endpoint.script({ status: 201, hold: true });
      const form = await openForm({ endpoint: endpoint.url });
      await fillDefaultForm(form);
      const sent = oneEvent(form, 'synpunkt-sent');
      form.addController({
        hostDisconnected: () => queueMicrotask(() => form.isConnected || document.body.append(form)),
      });
      pressSend(form);
      await endpoint.received(1);

      form.remove();
      await aTimeout(0);
      await endpoint.release();
      await sent;

      assert.isTrue(hasReceipt(form));
    });
  });

  describe('when a field has the name of what a form has', () => {
    it('sends it all the same', async () => {
      const form = await openForm({
        endpoint: endpoint.url,
        config: { fields: ['elements', 'submit', 'title'].map((name) => ({ type: 'text', name, label: name })) },
      });
      await fill(form, 'elements', 'jord');

      pressSend(form);
      await oneEvent(form, 'synpunkt-sent');

      const [request] = await endpoint.received();
      assert.equal(JSON.parse(request?.body ?? '').values.elements, 'jord');
    });
  });

  describe('when an answer contains characters that nobody sees', () => {
    it('takes the marks of an address book out of a phone number', async () => {
      const form = await openForm({ endpoint: endpoint.url });
      await fillDefaultForm(form);
      await choose(form, 'Jag vill ha svar via:', 'Telefon');
      await fill(form, 'Telefonnummer', '\u202A070-174 06 05\u202C');

      await form.submit();

      const [request] = await endpoint.received();
      assert.equal(JSON.parse(request?.body ?? '').values.phone, '+46701740605');
    });

    it('takes what nobody can see out of an address', async () => {
      const fields = [{ type: 'email', name: 'mail', label: 'E-post' }];
      const form = await openForm({ endpoint: endpoint.url, config: { fields } });
      await fill(form, 'E-post', '\u202Anamn@exam\u200Bple.se\u202C');

      await form.submit();

      const [request] = await endpoint.received();
      assert.equal(JSON.parse(request?.body ?? '').values.mail, 'namn@example.se');
    });
  });

  describe('when the endpoint has taken the message', () => {
    it('posts the whole envelope as JSON', async () => {
      const form = await openForm({ endpoint: endpoint.url, lang: 'en' });
      await fillDefaultForm(form);

      await form.submit();

      const [request] = await endpoint.received();
      const body = JSON.parse(request?.body ?? '');
      assert.equal(request?.headers['content-type'], 'application/json');
      assert.hasAllKeys(body, ['version', 'id', 'form', 'language', 'sentAt', 'page', 'values']);
      assert.equal(body.version, 1);
      assert.match(body.id, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
      assert.equal(body.form, 'kontakt');
      assert.equal(body.language, 'en');
      assert.equal(body.page.url, location.origin + location.pathname);
    });

    it('shows the reference, the Swedish time and what was sent, and takes the focus there', async () => {
      const form = await openForm({ endpoint: endpoint.url });
      await fillDefaultForm(form);

      await form.submit();

      assert.isTrue(hasFocus(getReceiptHeading(form)));
      assert.equal(readReceipt(form).facts['Referensnummer'], 'SYN-2026-000007');
      assert.include(readReceipt(form).facts['Mottaget'], '18:05');
      assert.deepEqual(readAnswers(form), [
        'Lämna ett förslag',
        'Vet inte',
        'Mer ljus vid stationen, tack.',
        'Inget svar, jag vill vara anonym',
      ]);
      await assert.isAccessible(form);
    });

    it('tells the page the reference and nothing that was written', async () => {
      const form = await openForm({ endpoint: endpoint.url });
      await fillDefaultForm(form);

      const heard = oneEvent<SynpunktSentEvent>(document.body, 'synpunkt-sent');
      pressSend(form);
      const event = await heard;

      assert.equal(event.reference, 'SYN-2026-000007');
      assert.deepEqual(
        Object.keys(event).filter((key) => key !== 'isTrusted'),
        ['reference'],
      );
    });

    it('starts clean when another is to be written', async () => {
      const form = await openForm({ endpoint: endpoint.url });
      await fillDefaultForm(form);
      await form.submit();

      getButton(form, 'Skicka ett meddelande till').click();
      await form.updateComplete;

      assert.equal(valueOf(form, 'Beskrivning av ärendet:'), '');
      assert.isTrue([...queryAllByRole<HTMLInputElement>(form, 'radio')].every(({ checked }) => !checked));
      assert.isTrue(hasFocus(getChoice(form, 'Jag vill:', 'Lämna en synpunkt')));
    });

    it('shows a receipt without a reference where the endpoint told none', async () => {
      await endpoint.script({ status: 204, body: undefined });
      const form = await openForm({ endpoint: endpoint.url });
      await fillDefaultForm(form);

      await form.submit();

      assert.isTrue(hasReceipt(form));
      assert.deepEqual(readReceipt(form).facts, {});
    });
  });

  describe('when the message is not taken', () => {
    it('keeps every word, says what to do and sends the same id again', async () => {
      await endpoint.script(closed, { status: 201 });
      const form = await openForm({ endpoint: endpoint.url });
      await fillDefaultForm(form);

      const failed = oneEvent<SynpunktFailedEvent>(form, 'synpunkt-failed');
      pressSend(form);

      assert.equal((await failed).reason, 'unavailable');
      assert.isTrue(hasFocus(getSummary(form)));
      assert.include(readSummary(form).text, 'Meddelandet är inte skickat');
      assert.include(readSummary(form).text, 'tillfälligt fel');
      assert.equal(valueOf(form, 'Beskrivning av ärendet:'), 'Mer ljus vid stationen, tack.');
      await assert.isAccessible(form);

      await form.submit();
      const ids = (await endpoint.received()).map(({ body }) => JSON.parse(body).id);
      assert.equal(ids[0], ids[1]);
      assert.isTrue(hasReceipt(form));
    });

    it('says that nobody knows where no answer came', async () => {
      await endpoint.script({ cut: true }, closed);
      const form = await openForm({ endpoint: endpoint.url });
      await fillDefaultForm(form);

      await form.submit();

      assert.equal(readSummary(form).heading, 'Vi vet inte om meddelandet kom fram');
    });

    it('sends the very message of the first try again, though the page has another title by now', async () => {
      await endpoint.script(closed, { status: 201 });
      const { title } = document;
      const form = await openForm({ endpoint: endpoint.url });
      await fillDefaultForm(form);
      await form.submit();

      document.title = '(1) Nytt';
      await form.submit();

      document.title = title;
      const bodies = (await endpoint.received()).map(({ body }) => body);
      assert.equal(bodies[0], bodies.at(-1));
    });

    it('sends changed words under another id', async () => {
      await endpoint.script(closed, { status: 201 });
      const form = await openForm({ endpoint: endpoint.url });
      await fillDefaultForm(form);
      await form.submit();

      await fill(form, 'Beskrivning av ärendet:', 'Mindre ljus, tack.');
      await form.submit();

      const ids = (await endpoint.received()).map(({ body }) => JSON.parse(body).id);
      assert.notEqual(ids[0], ids[1]);
    });

    it('says once that the form has changed where the endpoint asks for what it does not have', async () => {
      const issues = ['a', 'b', 'c'].map((field) => ({ field, code: 'required' }));
      await endpoint.script({ status: 422, body: { issues } });
      const form = await openForm({ endpoint: endpoint.url });
      await fillDefaultForm(form);

      await form.submit();

      assert.equal(readSummary(form).heading, 'Meddelandet är inte skickat');
      assert.deepEqual(readSummary(form).paragraphs, [
        'Formuläret har ändrats. Kopiera din text, ladda sedan om sidan och försök igen. Kontakta oss på ett annat sätt om det inte hjälper.',
        'Våra kontaktuppgifter finns på kommunens webbplats.',
      ]);
    });

    it("lands the endpoint's issues on their fields, and those of no field in the summary", async () => {
      await endpoint.script({
        status: 422,
        headers: { 'content-type': 'application/problem+json' },
        body: {
          issues: [
            { field: 'description', code: 'profanity', message: 'Skriv vänligare' },
            { field: 'elsewhere', code: 'unexpected' },
          ],
        },
      });
      const form = await openForm({ endpoint: endpoint.url });
      await fillDefaultForm(form);

      await form.submit();

      assert.equal(readFieldError(form, 'Beskrivning av ärendet:'), 'Fel: Skriv vänligare');
      assert.deepEqual(readSummary(form).paragraphs, [
        'Skriv vänligare',
        'Formuläret har ändrats. Kopiera din text, ladda sedan om sidan och försök igen. Kontakta oss på ett annat sätt om det inte hjälper.',
        'Våra kontaktuppgifter finns på kommunens webbplats.',
      ]);
    });
  });

  describe('when a page stops the message', () => {
    it('sends nothing and keeps the form', async () => {
      const form = await openForm({ endpoint: endpoint.url });
      form.addEventListener('synpunkt-before-send', (event) => event.preventDefault());
      await fillDefaultForm(form);

      await form.submit();

      assert.deepEqual(await endpoint.received(), []);
      assert.equal(valueOf(form, 'Beskrivning av ärendet:'), 'Mer ljus vid stationen, tack.');
    });
  });

  describe('when there is no endpoint', () => {
    it('says in place that it cannot be sent', async () => {
      const form = await openForm();

      await waitUntil(() => querySummary(form));

      assert.include(readSummary(form).text, 'går inte att använda ännu');
    });
  });
});
