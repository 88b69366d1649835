import { assert, oneEvent } from '@open-wc/testing';
import type { SynpunktFailedEvent } from '../../src/form/events.ts';
import type { SynpunktForm } from '../../src/form/synpunkt-form.ts';
import type { Transport, TransportOptions } from '../../src/transport/own-transport.ts';
import {
  buttonWith,
  fillIn,
  find,
  formWith,
  hasFocus,
  maybe,
  pressSend,
  textsOf,
  words,
  write,
} from '../support/elements.ts';
import { startEndpoint, type Endpoint } from '../support/endpoint.ts';
import { chooseFiles, send } from '../support/filling.ts';

const again = { status: 503, headers: { 'retry-after': '0' } };

const summary = (form: SynpunktForm): string[] => [words(find(form, '.summary h3')), ...textsOf(form, '.summary > p')];

const status = (form: SynpunktForm): string => words(find(form, '.root > [role=status]'));

describe('DeliveryController', () => {
  let endpoint: Endpoint;

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  describe('when a try fails', () => {
    it('tries again by itself, says so, and is disturbed by no press', async () => {
      await endpoint.script(again, { hold: true });
      const form = await formWith({ endpoint: endpoint.url });
      await fillIn(form);
      const sent = oneEvent(form, 'synpunkt-sent');
      const region = find(form, '.root > [role=status]');

      pressSend(form);
      await endpoint.received(2);
      await form.updateComplete;
      const [aloud, shown] = [status(form), words(find(form, '.actions'))];
      pressSend(form);
      await endpoint.release();
      await sent;

      assert.equal(aloud, 'Det dröjer. Vi försöker igen …');
      assert.equal(shown, 'Skickar … Det dröjer. Vi försöker igen …');
      assert.isTrue(region === find(form, '.root > [role=status]'), 'a region that was there before');
      const [first, second, ...more] = await endpoint.received();
      assert.equal(second?.body, first?.body);
      assert.deepEqual(more, []);
    });

    it('says that nobody knows where one try of several had no answer', async () => {
      await endpoint.script({ cut: true }, { status: 413 });
      const { random } = Math;
      Math.random = () => 0;
      const form = await formWith({ endpoint: endpoint.url });
      await fillIn(form);
      const failed = oneEvent<SynpunktFailedEvent>(form, 'synpunkt-failed');

      pressSend(form);
      const { reason, unsure } = await failed;

      Math.random = random;
      assert.deepEqual([reason, unsure], ['tooLarge', true]);
      assert.equal(summary(form)[0], 'Vi vet inte om meddelandet kom fram');
    });
  });

  describe('when the browser has no connection', () => {
    const connect = (online: boolean): void => {
      Object.defineProperty(navigator, 'onLine', { get: () => online, configurable: true });
      dispatchEvent(new Event(online ? 'online' : 'offline'));
    };

    afterEach(() => {
      delete (navigator as { onLine?: boolean }).onLine; // that of the test, before that of the browser
    });

    it('says so at once, says when it is there again, and sends at the press', async () => {
      const form = await formWith({ endpoint: endpoint.url });
      await fillIn(form);
      connect(false);

      await form.submit();
      const [offline, tries] = [summary(form), await endpoint.received()];
      connect(true);
      await form.updateComplete;
      const [online, aloud] = [summary(form), status(form)];
      await send(form);

      const heading = 'Meddelandet är inte skickat';
      assert.deepEqual(offline, [
        heading,
        'Du har ingen internetanslutning. Det du har skrivit finns kvar. Tryck på Skicka när du är uppkopplad igen.',
      ]);
      assert.deepEqual(tries, []);
      const back = 'Du är uppkopplad igen. Det du har skrivit finns kvar. Tryck på Skicka.';
      assert.deepEqual([online, aloud], [[heading, back], back]);
      assert.lengthOf(await endpoint.received(), 1);
    });
  });

  describe('when the form is taken off the page', () => {
    it('ends the request, and tells nobody', async () => {
      await endpoint.script({ hold: true });
      const form = await formWith({ endpoint: endpoint.url });
      await fillIn(form);
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
      const form = await formWith({ endpoint: endpoint.url, config: { fields } });

      await form.submit();

      assert.deepEqual(summary(form), ['Meddelandet är inte skickat', 'Fel avsändare', 'Svar saknas', 'Inget ämne']);
      assert.isTrue(maybe(form, '.summary a') === null, 'nothing to go to');
      assert.isTrue(hasFocus(find(form, '.summary')));
    });
  });

  describe('when the developer sends in a way of their own', () => {
    const files = [
      { type: 'text', name: 'text', label: 'Text' },
      { type: 'file', name: 'files', label: 'Filer', accept: ['text/plain'] },
    ];

    async function formBy(transport: Transport): Promise<SynpunktForm> {
      const form = await formWith({ config: { fields: files } });
      form.transport = transport;
      write(form, 'text', 'Lampan');
      await form.updateComplete;
      return form;
    }

    it('needs no endpoint, and gives the message and its files', async () => {
      const got: [message: { values: object }, options: TransportOptions][] = [];
      const form = await formBy(async (...given) => {
        got.push(given);
        return { ok: true, receipt: { reference: 'A-1' } };
      });
      const before = maybe(form, '.summary');
      await chooseFiles(form, 'files', new File(['x'], 'x.txt', { type: 'text/plain' }));

      await send(form);

      assert.isTrue(before === null);
      assert.equal(words(find(form, '.reference')), 'A-1');
      const [message, options] = got[0] ?? [];
      assert.deepEqual(message?.values, { text: 'Lampan', files: [{ name: 'x.txt', type: 'text/plain', size: 1 }] });
      assert.deepEqual(
        [...(options?.files.get('files') ?? [])].map(({ name }) => name),
        ['x.txt'],
      );
      assert.isFalse(options?.signal.aborted);
    });

    it('is passed on by the button', async () => {
      const button = await buttonWith();
      button.transport = async () => ({ ok: true, receipt: { reference: 'A-2' } });
      await button.show();
      const form = find<SynpunktForm>(button, 'synpunkt-dialog', 'synpunkt-form');
      await fillIn(form);

      await send(form);

      assert.equal(words(find(form, '.reference')), 'A-2');
    });

    const lost: [what: string, transport: () => unknown, expected: string[]][] = [
      [
        'says why it was not taken',
        () => ({ ok: false, reason: 'tooLarge', issues: [], unsure: false }),
        ['Meddelandet är inte skickat', 'Meddelandet är för stort. Korta texten och tryck på Skicka igen.'],
      ],
      [
        'says that nobody knows where it throws',
        () => {
          throw new Error('broken');
        },
        [
          'Vi vet inte om meddelandet kom fram',
          'Det gick inte att få kontakt med mottagaren. Det du har skrivit finns kvar. Tryck på Skicka för att försöka igen.',
        ],
      ],
      [
        'says that nobody knows where it gives nothing',
        () => undefined,
        [
          'Vi vet inte om meddelandet kom fram',
          'Det gick inte att få kontakt med mottagaren. Det du har skrivit finns kvar. Tryck på Skicka för att försöka igen.',
        ],
      ],
      [
        'says that it was refused where it gives no reason that is known',
        () => ({ ok: false, reason: 'constructor' }),
        [
          'Meddelandet är inte skickat',
          'Mottagaren tog inte emot meddelandet. Kopiera din text och kontakta oss på ett annat sätt.',
        ],
      ],
    ];
    for (const [what, transport, expected] of lost) {
      it(what, async () => {
        const { error } = console;
        console.error = () => {};
        const form = await formBy(async () => transport() as ReturnType<Transport>); // as JavaScript lets one write it

        await form.submit();

        console.error = error;
        assert.deepEqual(summary(form), expected);
        assert.equal(find<HTMLInputElement>(form, '[name=text]').value, 'Lampan');
      });
    }

    it('shows a receipt without what is none', async () => {
      const form = await formBy(
        async () => ({ ok: true, receipt: { reference: 7 } }) as unknown as ReturnType<Transport>,
      );

      await send(form);

      assert.isNotNull(maybe(form, '.receipt'));
      assert.isTrue(maybe(form, '.reference') === null);
    });
  });
});
