import { assert } from '@open-wc/testing';
import type { SynpunktForm } from '../../../src/form/synpunkt-form.ts';
import type { Transport, TransportOptions } from '../../../src/transport/own-transport.ts';
import {
  fill,
  fillDefaultForm,
  hasReceipt,
  querySummary,
  readReceipt,
  readSummaryLines,
  valueOf,
} from '../../support/drivers.ts';
import { chooseFiles, send } from '../../support/interactions.ts';
import { formInDialog, openForm, renderButton } from '../../support/open-widget.ts';

describe('<synpunkt-form> with a transport of its own', () => {
  const files = [
    { type: 'text', name: 'text', label: 'Text' },
    { type: 'file', name: 'files', label: 'Filer', accept: ['text/plain'] },
  ];

  async function formBy(transport: Transport): Promise<SynpunktForm> {
    const form = await openForm({ config: { fields: files } });
    form.transport = transport;
    await fill(form, 'Text', 'Lampan');
    return form;
  }

  it('needs no endpoint, and gives the message and its files', async () => {
    const got: [message: { values: object }, options: TransportOptions][] = [];
    const form = await formBy(async (...given) => {
      got.push(given);
      return { ok: true, receipt: { reference: 'A-1' } };
    });
    const before = querySummary(form);
    await chooseFiles(form, 'Filer', new File(['x'], 'x.txt', { type: 'text/plain' }));

    await send(form);

    assert.isTrue(before === null);
    assert.equal(readReceipt(form).facts['Referensnummer'], 'A-1');
    const [message, options] = got[0] ?? [];
    assert.deepEqual(message?.values, { text: 'Lampan', files: [{ name: 'x.txt', type: 'text/plain', size: 1 }] });
    assert.deepEqual(
      [...(options?.files.get('files') ?? [])].map(({ name }) => name),
      ['x.txt'],
    );
    assert.isFalse(options?.signal.aborted);
  });

  it('is told to stop when the form is taken off the page', async () => {
    const [called, stopped] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const form = await formBy(async (_, { signal }) => {
      signal.addEventListener('abort', () => stopped.resolve());
      called.resolve();
      return new Promise(() => {});
    });
    void form.submit();
    await called.promise;

    form.remove();

    await stopped.promise;
  });

  it('is passed on by the button', async () => {
    const button = await renderButton();
    button.transport = async () => ({ ok: true, receipt: { reference: 'A-2' } });
    await button.show();
    const form = formInDialog(button);
    await fillDefaultForm(form);

    await send(form);

    assert.equal(readReceipt(form).facts['Referensnummer'], 'A-2');
  });

  const lost: [what: string, transport: () => unknown, expected: string[]][] = [
    [
      'says why it was not taken',
      () => ({ ok: false, reason: 'tooLarge', issues: [], unsure: false }),
      [
        'Meddelandet är inte skickat',
        'Meddelandet är för stort. Korta texten, eller ta bort filer om du har lagt till några, och tryck på Skicka igen.',
      ],
    ],
    [
      'says that nobody knows where it throws',
      () => {
        throw new Error('broken');
      },
      [
        'Vi vet inte om meddelandet kom fram',
        'Vi fick ingen bekräftelse från mottagaren. Det du har skrivit finns kvar. Tryck på Skicka för att försöka igen.',
        'Om du skickar igen kan meddelandet komma fram två gånger.',
        'Våra kontaktuppgifter finns på kommunens webbplats.',
      ],
    ],
    [
      'says that nobody knows where it gives nothing',
      () => undefined,
      [
        'Vi vet inte om meddelandet kom fram',
        'Vi fick ingen bekräftelse från mottagaren. Det du har skrivit finns kvar. Tryck på Skicka för att försöka igen.',
        'Om du skickar igen kan meddelandet komma fram två gånger.',
        'Våra kontaktuppgifter finns på kommunens webbplats.',
      ],
    ],
    [
      'says that nobody knows where it gives the response to a request',
      () => new Response('<h1>Rejected</h1>'),
      [
        'Vi vet inte om meddelandet kom fram',
        'Vi fick ingen bekräftelse från mottagaren. Det du har skrivit finns kvar. Tryck på Skicka för att försöka igen.',
        'Om du skickar igen kan meddelandet komma fram två gånger.',
        'Våra kontaktuppgifter finns på kommunens webbplats.',
      ],
    ],
    [
      'says that it was refused where it gives no reason that is known',
      () => ({ ok: false, reason: 'constructor' }),
      [
        'Meddelandet är inte skickat',
        'Mottagaren tog inte emot meddelandet. Kopiera din text och kontakta oss på ett annat sätt.',
        'Våra kontaktuppgifter finns på kommunens webbplats.',
      ],
    ],
  ];
  for (const [what, transport, expected] of lost) {
    it(what, async () => {
      const { error } = console;
      console.error = () => {};
      const form = await formBy(async () => transport() as ReturnType<Transport>); // JavaScript does not check it

      await form.submit();

      console.error = error;
      assert.deepEqual(readSummaryLines(form), expected);
      assert.equal(valueOf(form, 'Text'), 'Lampan');
    });
  }

  it('shows a number as reference, and leaves out what is no time', async () => {
    const receipt = { reference: 7, receivedAt: null };
    const form = await formBy(async () => ({ ok: true, receipt }) as unknown as ReturnType<Transport>);

    await send(form);

    assert.isTrue(hasReceipt(form));
    assert.deepEqual(readReceipt(form).facts, { Referensnummer: '7' });
  });
});
