import { assert, oneEvent } from '@open-wc/testing';
import type { SynpunktFailedEvent } from '../../../src/form/events.ts';
import {
  fillDefaultForm,
  getSendButton,
  getSummary,
  pressSend,
  readErrors,
  readStatus,
  readSummary,
  readSummaryLines,
  statusOf,
  valueOf,
} from '../../support/drivers.ts';
import { closed, startEndpoint, type Endpoint, type Reply } from '../../support/endpoint.ts';
import { send } from '../../support/interactions.ts';
import { openForm } from '../../support/open-widget.ts';
import { hasFocus, textOf } from '../../support/queries.ts';
import { untilCopyOffered } from '../../support/save-copy.ts';

const again = { status: 503, headers: { 'retry-after': '0' } };

describe('SubmissionController', () => {
  let endpoint: Endpoint;

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  describe('when a try fails', () => {
    it('retries automatically, says so, and ignores presses', async () => {
      await endpoint.script(again, { hold: true });
      const form = await openForm({ endpoint: endpoint.url });
      await fillDefaultForm(form);
      const sent = oneEvent(form, 'synpunkt-sent');
      const region = statusOf(form);

      pressSend(form);
      await endpoint.received(2);
      await form.updateComplete;
      const [aloud, shown] = [readStatus(form), textOf(getSendButton(form).parentElement ?? form)];
      pressSend(form);
      await endpoint.release();
      await sent;

      assert.equal(aloud, 'Det dröjer. Vi försöker igen …');
      assert.equal(shown, 'Skickar … Det dröjer. Vi försöker igen …');
      assert.isTrue(region === statusOf(form), 'a region that was there before');
      const [first, second, ...more] = await endpoint.received();
      assert.equal(second?.body, first?.body);
      assert.deepEqual(more, []);
    });

    it('says that nobody knows where one try of several had no answer', async () => {
      await endpoint.script({ cut: true }, { status: 413 });
      const { random } = Math;
      Math.random = () => 0;
      const form = await openForm({ endpoint: endpoint.url });
      await fillDefaultForm(form);
      const failed = oneEvent<SynpunktFailedEvent>(form, 'synpunkt-failed');

      pressSend(form);
      const { reason, unsure } = await failed;

      Math.random = random;
      assert.deepEqual([reason, unsure], ['tooLarge', true]);
      assert.equal(readSummary(form).heading, 'Vi vet inte om meddelandet kom fram');
    });
  });

  describe('when the message is not taken', () => {
    const [kept, notSent] = ['Det du har skrivit finns kvar.', 'Meddelandet är inte skickat'];
    for (const [what, reply, heading, why] of [
      [
        '409',
        { status: 409 },
        notSent,
        /^Vi har redan tagit emot ett tidigare meddelande från dig\. Tryck på Skicka om/,
      ],
      [
        '413',
        { status: 413 },
        notSent,
        /^Meddelandet är för stort\. Korta texten, eller ta bort filer om du har lagt till några, och tryck på Skicka igen\.$/,
      ],
      [
        '415',
        { status: 415 },
        notSent,
        / Har du lagt till filer\? Ta bort dem och tryck på Skicka igen, eller kontakta/,
      ],
      [
        '422 with a page',
        { status: 422, body: '<h1>Oops' },
        notSent,
        /^Några uppgifter godtogs inte\. Rätta dem och tryck/,
      ],
      [
        '429',
        { ...closed, status: 429 },
        notSent,
        /^Många meddelanden har skickats på kort tid\. .* Vänta en stund och tryck på Skicka igen\.$/,
      ],
      [
        '503',
        closed,
        notSent,
        /^Det har uppstått ett tillfälligt fel hos mottagaren\. .* Vänta en stund och tryck på Skicka/,
      ],
      [
        '404 with a page',
        { status: 404, body: '<h1>Oops' },
        notSent,
        / Kopiera din text och kontakta oss på ett annat/,
      ],
      [
        'a page in answer to JSON',
        { status: 200, body: '<h1>The requested URL was rejected' },
        'Vi vet inte om meddelandet kom fram',
        /^Vi fick ingen bekräftelse från mottagaren\. /,
      ],
      [
        'a redirect',
        { status: 303, headers: { location: '/tack' }, body: '' },
        'Vi vet inte om meddelandet kom fram',
        /^Vi fick ingen bekräftelse från mottagaren\. /,
      ],
      [
        'no answer',
        { cut: true },
        'Vi vet inte om meddelandet kom fram',
        /^Vi fick ingen bekräftelse från mottagaren\. /,
      ],
    ] as [string, Reply, string, RegExp][]) {
      it(`says what to do after ${what}, and keeps the text`, async () => {
        await endpoint.script(reply);
        const { random } = Math;
        Math.random = () => 0;
        const form = await openForm({ endpoint: endpoint.url });
        await fillDefaultForm(form);

        await form.submit();

        Math.random = random;
        assert.equal(readSummary(form).heading, heading);
        assert.match(readSummaryLines(form)[1] ?? '', why);
        await untilCopyOffered(form);
        if (['429', '503', 'no answer'].includes(what)) assert.include(readSummaryLines(form)[1], kept);
        assert.isTrue(hasFocus(getSummary(form)));
        assert.equal(valueOf(form, 'Beskrivning av ärendet:'), 'Mer ljus vid stationen, tack.');
      });
    }

    it('is another message after a 409, since the id belongs to another text by now', async () => {
      await endpoint.script({ status: 409 }, {});
      const form = await openForm({ endpoint: endpoint.url });
      await fillDefaultForm(form);
      await form.submit();

      await send(form);

      const [first, second] = (await endpoint.received()).map(({ body }) => JSON.parse(body));
      assert.notEqual(second.id, first.id);
      assert.deepEqual(second.values, first.values);
    });

    it('offers a copy beside answers to mend, where something cannot be mended here', async () => {
      const issues = ['description', 'elsewhere'].map((field) => ({ field, code: 'unexpected' }));
      await endpoint.script({ status: 422, body: { issues } });
      const form = await openForm({ endpoint: endpoint.url });
      await fillDefaultForm(form);

      await form.submit();
      await untilCopyOffered(form);

      assert.equal(readSummary(form).heading, 'En uppgift behöver rättas');
      assert.include(readSummaryLines(form)[2], 'Kopiera din text');
      await assert.isAccessible(form);
    });
  });

  it('has one region that is read out, there before there is anything to say', async () => {
    const form = await openForm({ endpoint: endpoint.url });
    const regions = [...(form.shadowRoot?.querySelectorAll('[role=status], [role=alert], [aria-live]') ?? [])];

    assert.deepEqual(
      regions.map((region) => [region.role, textOf(region)]),
      [['status', '']],
    );
  });

  describe('when the browser has no connection', () => {
    const connect = (online: boolean): void => {
      Object.defineProperty(navigator, 'onLine', { get: () => online, configurable: true });
      dispatchEvent(new Event(online ? 'online' : 'offline'));
    };

    afterEach(() => {
      delete (navigator as { onLine?: boolean }).onLine; // the test's own property, which covers the browser's
    });

    it('sends all the same, as the browser may be wrong', async () => {
      const form = await openForm({ endpoint: endpoint.url });
      await fillDefaultForm(form);
      connect(false);

      await send(form);

      assert.lengthOf(await endpoint.received(), 1);
    });

    it('says so when no answer comes, says when it is there again, and sends at the press', async () => {
      await endpoint.script({ cut: true });
      const { random } = Math;
      Math.random = () => 0;
      const form = await openForm({ endpoint: endpoint.url });
      await fillDefaultForm(form);
      connect(false);

      await form.submit();
      Math.random = random;
      const [offline, tries] = [readSummaryLines(form), await endpoint.received()];
      connect(true);
      await endpoint.script({});
      await form.updateComplete;
      const [online, aloud] = [readSummaryLines(form), readStatus(form)];
      await send(form);

      const heading = 'Vi vet inte om meddelandet kom fram';
      const once = 'Om meddelandet redan har kommit fram räknas det ändå bara en gång.';
      assert.deepEqual(offline, [
        heading,
        'Du har ingen internetanslutning. Det du har skrivit finns kvar. Tryck på Skicka när du är uppkopplad igen.',
        once,
      ]);
      assert.lengthOf(tries, 4);
      const back = 'Du är uppkopplad igen. Det du har skrivit finns kvar. Tryck på Skicka.';
      assert.deepEqual([online, aloud], [[heading, back, once], back]);
      assert.lengthOf(await endpoint.received(), 5);
    });
  });

  describe('when the form is taken off the page', () => {
    it('ends the request, and tells nobody', async () => {
      await endpoint.script({ hold: true });
      const form = await openForm({ endpoint: endpoint.url });
      await fillDefaultForm(form);
      const told: string[] = [];
      for (const type of ['synpunkt-sent', 'synpunkt-failed']) form.addEventListener(type, () => told.push(type));

      const done = form.submit();
      await endpoint.received(1);
      form.remove();
      await done;

      assert.deepEqual(told, []);
      assert.lengthOf(await endpoint.received(), 1);
    });
  });

  describe('when the endpoint blames what nobody sees', () => {
    it('says it in the summary', async () => {
      const fields = [
        { type: 'text', name: 'text', label: 'Text' },
        { type: 'hidden', name: 'from', value: 'x' },
        { type: 'text', name: 'away', label: 'Borta', showWhen: { field: 'text', is: 'visa' } },
      ];
      const issues = [
        { field: 'from', code: 'invalid', message: 'Fel avsändare' },
        { field: 'away', code: 'required', message: 'Svar saknas' },
        { field: 'nowhere', code: 'required', message: 'Inget ämne' },
      ];
      await endpoint.script({ status: 422, body: { issues } });
      const form = await openForm({ endpoint: endpoint.url, config: { fields } });

      await form.submit();

      assert.deepEqual(readSummaryLines(form), [
        'Meddelandet är inte skickat',
        'Fel avsändare',
        'Svar saknas',
        'Inget ämne',
        'Våra kontaktuppgifter finns på kommunens webbplats.',
      ]);
      assert.isTrue(readErrors(form).length === 0, 'nothing to go to');
      assert.isTrue(hasFocus(getSummary(form)));
    });
  });
});
