import { aTimeout, assert, oneEvent } from '@open-wc/testing';
import type { SynpunktFailedEvent, SynpunktSentEvent } from '../../../src/form/events.ts';
import { fillIn, find, hasFocus, formWith, maybe, pressSend, textsOf, words, write } from '../../support/elements.ts';
import { closed, startEndpoint, type Endpoint } from '../../support/endpoint.ts';

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
      const form = await formWith({ endpoint: endpoint.url });
      await fillIn(form);

      pressSend(form);
      await endpoint.received(1);
      pressSend(form);
      void form.submit();
      await form.updateComplete;

      assert.equal(words(find(form, '[role=status]')), 'Skickar …');
      assert.equal(words(find(form, '[type=submit]')), 'Skickar …');
      assert.isFalse(find<HTMLButtonElement>(form, '[type=submit]').disabled);
      assert.isTrue(find<HTMLTextAreaElement>(form, 'textarea').readOnly, 'what is typed now would be lost');
      await assert.isAccessible(form);
      const sent = oneEvent(form, 'synpunkt-sent');
      await endpoint.release();
      await sent;
      assert.lengthOf(await endpoint.received(), 1);
    });
  });

  describe('when a field has the name of what a form has', () => {
    it('sends it all the same', async () => {
      const form = await formWith({
        endpoint: endpoint.url,
        config: { fields: ['elements', 'submit', 'title'].map((name) => ({ type: 'text', name, label: name })) },
      });
      write(form, 'elements', 'jord');

      pressSend(form);
      await oneEvent(form, 'synpunkt-sent');

      const [request] = await endpoint.received();
      assert.equal(JSON.parse(request?.body ?? '').values.elements, 'jord');
    });
  });

  describe('when the endpoint has taken the message', () => {
    it('posts the whole envelope as JSON', async () => {
      const form = await formWith({ endpoint: endpoint.url, lang: 'en' });
      await fillIn(form);

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
      const form = await formWith({ endpoint: endpoint.url });
      await fillIn(form);

      await form.submit();

      assert.isTrue(hasFocus(find(form, '#receipt-heading')));
      assert.equal(words(find(form, '.reference')), 'SYN-2026-000007');
      assert.include(words(find(form, 'time')), '18:05');
      assert.deepEqual(textsOf(form, '.answers dd'), [
        'Lämna ett förslag',
        'Vet inte',
        'Mer ljus vid stationen, tack.',
        'Inget svar, jag vill vara anonym',
      ]);
      await assert.isAccessible(form);
    });

    it('tells the page the reference and nothing that was written', async () => {
      const form = await formWith({ endpoint: endpoint.url });
      await fillIn(form);

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
      const form = await formWith({ endpoint: endpoint.url });
      await fillIn(form);
      await form.submit();

      find(form, '.receipt > button').click();
      await form.updateComplete;

      assert.equal(find<HTMLTextAreaElement>(form, 'textarea').value, '');
      assert.isTrue(maybe(form, ':checked:not(option)') === null);
      assert.isTrue(hasFocus(find(form, '[name=kind]')));
    });

    it('shows a receipt without a reference where the endpoint told none', async () => {
      await endpoint.script({ status: 204, body: undefined });
      const form = await formWith({ endpoint: endpoint.url });
      await fillIn(form);

      await form.submit();

      assert.isNotNull(maybe(form, '.receipt'));
      assert.isTrue(maybe(form, '.facts') === null);
    });
  });

  describe('when the message is not taken', () => {
    it('keeps every word, says what to do and sends the same id again', async () => {
      await endpoint.script(closed, { status: 201 });
      const form = await formWith({ endpoint: endpoint.url });
      await fillIn(form);

      const failed = oneEvent<SynpunktFailedEvent>(form, 'synpunkt-failed');
      pressSend(form);

      assert.equal((await failed).reason, 'unavailable');
      assert.isTrue(hasFocus(find(form, '.summary')));
      assert.include(words(find(form, '.summary')), 'Meddelandet är inte skickat');
      assert.include(words(find(form, '.summary')), 'tillfälligt fel');
      assert.equal(find<HTMLTextAreaElement>(form, 'textarea').value, 'Mer ljus vid stationen, tack.');
      await assert.isAccessible(form);

      await form.submit();
      const ids = (await endpoint.received()).map(({ body }) => JSON.parse(body).id);
      assert.equal(ids[0], ids[1]);
      assert.isNotNull(maybe(form, '.receipt'));
    });

    it('says that nobody knows where no answer came', async () => {
      await endpoint.script({ cut: true }, closed);
      const form = await formWith({ endpoint: endpoint.url });
      await fillIn(form);

      await form.submit();

      assert.equal(words(find(form, '.summary h3')), 'Vi vet inte om meddelandet kom fram');
    });

    it('sends the very message of the first try again, though the page has another title by now', async () => {
      await endpoint.script(closed, { status: 201 });
      const { title } = document;
      const form = await formWith({ endpoint: endpoint.url });
      await fillIn(form);
      await form.submit();

      document.title = '(1) Nytt';
      await form.submit();

      document.title = title;
      const bodies = (await endpoint.received()).map(({ body }) => body);
      assert.equal(bodies[0], bodies.at(-1));
    });

    it('goes on when the form is moved in the page', async () => {
      await endpoint.script({ status: 201, hold: true });
      const form = await formWith({ endpoint: endpoint.url });
      await fillIn(form);
      const sent = oneEvent(form, 'synpunkt-sent');
      pressSend(form);
      await endpoint.received(1);

      document.body.append(form);
      await endpoint.release();
      await sent;

      assert.isNotNull(maybe(form, '.receipt'));
      form.remove();
    });

    it('goes on when the form is put back by what hears that it has gone', async () => {
      await endpoint.script({ status: 201, hold: true });
      const form = await formWith({ endpoint: endpoint.url });
      await fillIn(form);
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

      assert.isNotNull(maybe(form, '.receipt'));
    });

    it('takes the marks of an address book out of a phone number', async () => {
      const form = await formWith({ endpoint: endpoint.url });
      await fillIn(form);
      find(form, '[name=answerVia][value=phone]').click();
      await form.updateComplete;
      write(form, 'phone', '\u202A070-174 06 05\u202C');

      await form.submit();

      const [request] = await endpoint.received();
      assert.equal(JSON.parse(request?.body ?? '').values.phone, '+46701740605');
    });

    it('takes what nobody can see out of an address', async () => {
      const fields = [{ type: 'email', name: 'mail', label: 'E-post' }];
      const form = await formWith({ endpoint: endpoint.url, config: { fields } });
      write(form, 'mail', '\u202Anamn@exam\u200Bple.se\u202C');

      await form.submit();

      const [request] = await endpoint.received();
      assert.equal(JSON.parse(request?.body ?? '').values.mail, 'namn@example.se');
    });

    it('sends changed words under another id', async () => {
      await endpoint.script(closed, { status: 201 });
      const form = await formWith({ endpoint: endpoint.url });
      await fillIn(form);
      await form.submit();

      write(form, 'description', 'Mindre ljus, tack.');
      await form.submit();

      const ids = (await endpoint.received()).map(({ body }) => JSON.parse(body).id);
      assert.notEqual(ids[0], ids[1]);
    });

    it('says once that the form has changed where the endpoint asks for what it does not have', async () => {
      const issues = ['a', 'b', 'c'].map((field) => ({ field, code: 'required' }));
      await endpoint.script({ status: 422, body: { issues } });
      const form = await formWith({ endpoint: endpoint.url });
      await fillIn(form);

      await form.submit();

      assert.equal(words(find(form, '.summary h3')), 'Meddelandet är inte skickat');
      assert.deepEqual(textsOf(form, '.summary p'), [
        'Formuläret har ändrats. Kopiera din text, ladda sedan om sidan och försök igen.',
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
      const form = await formWith({ endpoint: endpoint.url });
      await fillIn(form);

      await form.submit();

      assert.equal(words(find(form, '#field-description-error')), 'Fel: Skriv vänligare');
      assert.deepEqual(textsOf(form, '.summary p'), [
        'Skriv vänligare',
        'Formuläret har ändrats. Kopiera din text, ladda sedan om sidan och försök igen.',
      ]);
    });
  });

  describe('when a page stops the message', () => {
    it('sends nothing and keeps the form', async () => {
      const form = await formWith({ endpoint: endpoint.url });
      form.addEventListener('synpunkt-before-send', (event) => event.preventDefault());
      await fillIn(form);

      await form.submit();

      assert.deepEqual(await endpoint.received(), []);
      assert.equal(find<HTMLTextAreaElement>(form, 'textarea').value, 'Mer ljus vid stationen, tack.');
    });
  });

  describe('when there is no endpoint', () => {
    it('says in place that it cannot be sent', async () => {
      const form = await formWith();

      assert.include(words(find(form, '.summary')), 'kan inte skickas');
    });
  });
});
