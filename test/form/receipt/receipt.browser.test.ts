import { assert } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SynpunktForm } from '../../../src/form/synpunkt-form.ts';
import { choose, fillDefaultForm, getField, readReceipt, readStatus } from '../../support/drivers.ts';
import { startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { openForm } from '../../support/open-widget.ts';
import { focusedElement, queryByText, textOf } from '../../support/queries.ts';
import {
  captureDownload,
  capturePrint,
  pasteClipboard,
  pressAction,
  querySaveCopy,
  readCopyOutcome,
  waitForCopyOutcome,
} from '../../support/save-copy.ts';

const receipt = { reference: 'SYN-2026-000007', receivedAt: '2026-11-24T17:05:00.000Z' };

describe('<synpunkt-form> receipt', () => {
  let endpoint: Endpoint;

  beforeEach(async () => {
    endpoint = await startEndpoint({ status: 201, body: receipt });
  });

  afterEach(() => endpoint.stop());

  async function sentWith(
    config: object | '' = '',
    answerVia = 'Inget svar, jag vill vara anonym',
  ): Promise<SynpunktForm> {
    const form = await openForm({ endpoint: endpoint.url, config });
    await fillDefaultForm(form);
    await choose(form, 'Jag vill ha svar via:', answerVia);
    if (answerVia === 'E-post') {
      getField(form, 'E-postadress').focus();
      await sendKeys({ type: 'namn@example.se' });
    }
    await form.submit();
    await form.updateComplete;
    return form;
  }

  it('asks to save the reference, where there is one', async () => {
    const text = 'Spara referensnumret. Uppge det om du kontaktar oss om ditt meddelande.';
    const withReference = await sentWith();
    await endpoint.script({ status: 201, body: '' });
    const without = await sentWith();

    assert.isNotNull(queryByText(withReference, text));
    assert.isNull(queryByText(without, text));
  });

  describe('when to expect an answer', () => {
    const answerWithin = { days: 10 };

    it('is the day that the endpoint tells, as the language writes it', async () => {
      await endpoint.script({ status: 201, body: { ...receipt, answerBy: '2026-12-08' } });

      const form = await sentWith({ answerWithin }, 'E-post');

      assert.deepEqual(Object.keys(readReceipt(form).facts), ['Referensnummer', 'Mottaget', 'Svar']);
      assert.equal(readReceipt(form).facts['Svar'], 'Senast den 8 december 2026');
      assert.equal(queryByText(form, 'Senast den 8 december 2026')?.getAttribute('datetime'), '2026-12-08');
      await assert.isAccessible(form);
    });

    it('is the number of working days that the config promises, where the endpoint tells no day', async () => {
      const form = await sentWith({ answerWithin }, 'E-post');

      assert.equal(readReceipt(form).facts['Svar'], 'Inom 10 arbetsdagar');
    });

    it('is shown too when the endpoint answers without a body', async () => {
      await endpoint.script({ status: 204, body: undefined });

      const form = await sentWith({ answerWithin }, 'E-post');

      assert.deepEqual(Object.keys(readReceipt(form).facts), ['Svar']);
    });

    it('is not said to who has asked for none, nor where nothing is promised', async () => {
      const unasked = await sentWith({ answerWithin });
      const unpromised = await sentWith({}, 'E-post');

      for (const form of [unasked, unpromised]) assert.lengthOf(Object.keys(readReceipt(form).facts), 2);
    });
  });

  describe("the resident's own copy", () => {
    const text = (page: string): string => `Kontaktformulär

Referensnummer: SYN-2026-000007
Mottaget: 24 november 2026 kl. 18:05

Jag vill:
Lämna ett förslag

Vilken verksamhet gäller det?
Vet inte

Beskrivning av ärendet:
Mer ljus vid stationen, tack.

Jag vill ha svar via:
Inget svar, jag vill vara anonym

${page}`;
    const page = location.origin + location.pathname;

    it('can be copied, which is said aloud and in place, and the focus stays (WCAG 4.1.3)', async () => {
      const form = await sentWith();

      await pressAction(form, 'Kopiera texten');

      assert.equal(await waitForCopyOutcome(form), 'Texten är kopierad');
      assert.equal(readStatus(form), 'Texten är kopierad');
      assert.equal(textOf(focusedElement() ?? form), 'Kopiera texten');
      assert.equal((await pasteClipboard()).replace(/\r/g, ''), text(page));
    });

    it('can be downloaded as a file that Windows reads as well', async () => {
      const form = await sentWith();

      const { name, bytes } = await captureDownload(() => pressAction(form, 'Ladda ned texten'));

      assert.equal(name, 'meddelande SYN-2026-000007.txt');
      assert.deepEqual(Array.from(bytes.slice(0, 3)), [0xef, 0xbb, 0xbf]);
      assert.equal(new TextDecoder().decode(bytes), text(page).replace(/\n/g, '\r\n'));
    });

    it('says no more of the press before than until the next', async () => {
      const form = await sentWith();
      await pressAction(form, 'Kopiera texten');
      await waitForCopyOutcome(form);

      await captureDownload(() => pressAction(form, 'Ladda ned texten'));

      assert.equal(readCopyOutcome(form), '');
      assert.equal(readStatus(form), '');
    });

    it('can be printed, without the page around it', async () => {
      const form = await sentWith();

      const printed = await capturePrint(form, () => pressAction(form, 'Skriv ut'));

      assert.equal(printed.title, 'Kontaktformulär');
      assert.equal(printed.language, 'sv');
      assert.equal(printed.text, text(page).replace(/\n+/g, '\n'));
    });

    it('is printed once more from one frame', async () => {
      const form = await sentWith();

      await capturePrint(form, () => pressAction(form, 'Skriv ut'));
      await capturePrint(form, () => pressAction(form, 'Skriv ut'));

      assert.lengthOf([...(querySaveCopy(form)?.querySelectorAll('iframe') ?? [])], 1);
      await assert.isAccessible(form);
    });

    it('tells what it can of a message that the endpoint told nothing of', async () => {
      await endpoint.script({ status: 204, body: undefined });
      const form = await sentWith();

      const { name, bytes } = await captureDownload(() => pressAction(form, 'Ladda ned texten'));

      assert.equal(name, 'meddelande.txt');
      assert.match(new TextDecoder().decode(bytes), /^Kontaktformulär\r\n\r\nJag vill:\r\n/);
    });

    it('stays within the page at 320 pixels', async () => {
      const form = await sentWith();
      form.style.width = '288px';

      const right = Math.max(
        ...[...(querySaveCopy(form)?.querySelectorAll('*') ?? [])].map((one) => one.getBoundingClientRect().right),
      );

      assert.isAtMost(right, form.getBoundingClientRect().right);
    });
  });
});
