import { assert } from '@open-wc/testing';
import type { SynpunktForm } from '../../../src/form/synpunkt-form.ts';
import {
  choose,
  fill,
  fillDefaultForm,
  getButton,
  readContact,
  readStatus,
  querySummary,
  readSummary,
} from '../../support/drivers.ts';
import { startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { captureConsole, chooseFiles, pressKeys, typeText } from '../../support/interactions.ts';
import { formInDialog, openForm, renderButton, openFormToSend } from '../../support/open-widget.ts';
import { focusedElement, getByRole, queryByRole, textOf } from '../../support/queries.ts';
import {
  captureDownload,
  captureMails,
  pasteClipboard,
  pressAction,
  querySaveCopy,
  readCopyActions,
  readCopyOutcome,
  untilCopyOffered,
  waitForCopyOutcome,
} from '../../support/save-copy.ts';
import { waitUntil } from '../../support/wait-until.ts';

const contact = { phone: '0122-850 00', email: 'kommun@example.se' };
const page = location.origin + location.pathname;
const actions = ['Kopiera texten', 'Ladda ned texten', 'Skicka med e-post'];

describe('<synpunkt-form> alternatives', () => {
  let endpoint: Endpoint;

  beforeEach(async () => {
    sessionStorage.clear();
    // A status that is not retried.
    endpoint = await startEndpoint({ status: 400, body: '' });
  });

  afterEach(() => endpoint.stop());

  async function failedWith(config: object | '' = ''): Promise<SynpunktForm> {
    const form = await openForm({ endpoint: endpoint.url, config });
    await fillDefaultForm(form);
    await form.submit();
    await untilCopyOffered(form);
    return form;
  }

  describe('when sending has failed', () => {
    it('copies all answers in the form, also invalid ones', async () => {
      const form = await failedWith();
      await choose(form, 'Jag vill ha svar via:', 'Brev');
      await fill(form, 'Postnummer', '6 12');

      await pressAction(form, 'Kopiera texten');

      assert.equal(await waitForCopyOutcome(form), 'Texten är kopierad');
      assert.equal(readStatus(form), 'Texten är kopierad');
      assert.equal(textOf(focusedElement() ?? form), 'Kopiera texten');
      assert.equal(
        (await pasteClipboard()).replace(/\r/g, ''),
        `Kontaktformulär

Jag vill:
Lämna ett förslag

Vilken verksamhet gäller det?
Vet inte

Beskrivning av ärendet:
Mer ljus vid stationen, tack.

Jag vill ha svar via:
Brev

Postnummer
6 12

${page}`,
      );
    });

    it('downloads it', async () => {
      const form = await failedWith();

      const { name, bytes } = await captureDownload(() => pressAction(form, 'Ladda ned texten'));

      assert.equal(name, 'meddelande.txt');
      assert.include(new TextDecoder().decode(bytes), 'Mer ljus vid stationen, tack.\r\n');
    });

    it('has no other actions in a form without a config', async () => {
      const form = await failedWith();

      assert.deepEqual(readCopyActions(form), actions.slice(0, 2));
      assert.deepEqual(readContact(form), []);
      await assert.isAccessible(form);
    });

    it('names the other actions below, where the config has some', async () => {
      const form = await failedWith({ contact });

      assert.deepEqual(readCopyActions(form), actions);
      assert.deepEqual(readContact(form), ['Telefon: 0122-850 00', 'E-post: kommun@example.se']);
      await assert.isAccessible(form);
    });

    const contactPage = 'Våra kontaktuppgifter finns på kommunens webbplats.';

    it('says where contact details are when the page names none', async () => {
      for (const form of [await failedWith(), await failedWith({ contact: {} })]) {
        assert.include(readSummary(form).paragraphs, contactPage);
      }
    });

    it('links to the page of the tag when the config names no contact', async () => {
      const button = await renderButton({ endpoint: endpoint.url, fallback: '/kontakt' });
      await button.show();
      const form = formInDialog(button);
      await fillDefaultForm(form);

      await form.submit();
      await untilCopyOffered(form);

      const link = getByRole<HTMLAnchorElement>(form, 'link', { name: 'Kontakta oss' });
      assert.equal(link.href, `${location.origin}/kontakt`);
      assert.notInclude(readSummary(form).paragraphs, contactPage);
    });

    it('does not link to an address that is not of a page', async () => {
      const form = await openForm({ endpoint: endpoint.url, fallback: 'javascript:alert(1)' });
      await fillDefaultForm(form);

      await form.submit();
      await untilCopyOffered(form);

      assert.isNull(queryByRole(form, 'link', { name: 'Kontakta oss' }));
      assert.include(readSummary(form).paragraphs, contactPage);
    });

    it('says where contact details are in a form that has no endpoint', async () => {
      const form = await openForm();

      await waitUntil(() => querySummary(form) && readSummary(form).paragraphs.includes(contactPage));

      assert.equal(readSummary(form).heading, 'Formuläret går inte att använda ännu. Kontakta oss på ett annat sätt.');
    });

    describe('without an answer', () => {
      const once = 'Om meddelandet redan har kommit fram räknas det ändå bara en gång.';
      const twice = 'Om du skickar igen kan meddelandet komma fram två gånger.';
      const open311 = { format: 'open311', extraFields: { service_code: 'x', address_string: 'y' } };

      for (const [what, config, expected] of [
        ['the endpoint recognizes a repetition', {}, once],
        ['the config leaves out the id', { format: 'urlencoded', fieldNames: { _id: false } }, twice],
        ['the format has no id', open311, twice],
        ['the config promises it', { ...open311, idempotencyKey: true }, once],
      ] as const) {
        it(`says whether sending again makes it arrive twice, where ${what}`, async () => {
          await endpoint.script({ cut: true });
          const form = await openForm({ endpoint: endpoint.url, config });
          await fillDefaultForm(form);

          await form.submit();
          await untilCopyOffered(form);

          assert.equal(readSummary(form).heading, 'Vi vet inte om meddelandet kom fram');
          assert.include(readSummary(form).paragraphs, expected);
        }).timeout(20_000);
      }
    });

    it('names the files that were chosen, which a text cannot take along', async () => {
      const file = { type: 'file', name: 'photos', label: 'Bilder' };
      const form = await failedWith({ moreFields: [file] });
      await chooseFiles(form, 'Bilder', new File(['x'], 'lykta.pdf', { type: 'application/pdf' }));

      const { bytes } = await captureDownload(() => pressAction(form, 'Ladda ned texten'));

      assert.include(new TextDecoder().decode(bytes), 'Bilder\r\nlykta.pdf\r\n');
    });

    it('stays as it is while the resident writes on', async () => {
      const form = await failedWith();
      await pressAction(form, 'Kopiera texten');
      await waitForCopyOutcome(form);
      const button = getButton(form, 'Kopiera texten');

      await typeText(form, 'Beskrivning av ärendet:', 'Och en lykta till.');

      assert.isTrue(getButton(form, 'Kopiera texten') === button);
      assert.equal(readCopyOutcome(form), 'Texten är kopierad');
    });

    it('makes way for answers that are to be mended', async () => {
      const form = await failedWith();
      await fill(form, 'Beskrivning av ärendet:', '');

      await form.submit();

      assert.include(readSummary(form).text, 'En uppgift behöver rättas');
      assert.isTrue(querySaveCopy(form) === null);
    });

    it('is shown beside an issue that no answer causes', async () => {
      await endpoint.script({ status: 422, body: { issues: [{ field: '', code: 'unexpected' }] } });

      const form = await failedWith();

      assert.include(readSummary(form).text, 'Kopiera din text');
      assert.deepEqual(readCopyActions(form), actions.slice(0, 2));
    });

    it('is said beside the news that the connection is back', async () => {
      await endpoint.script({ cut: true });
      const { random } = Math;
      Math.random = () => 0;
      const form = await openForm({ endpoint: endpoint.url });
      await fillDefaultForm(form);
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      await form.submit();
      Math.random = random;
      Reflect.deleteProperty(navigator, 'onLine');
      dispatchEvent(new Event('online'));

      await pressAction(form, 'Kopiera texten');
      await waitForCopyOutcome(form);

      const said = readStatus(form);
      assert.match(said, /^Du är uppkopplad igen\./);
      assert.match(said, /Texten är kopierad$/);
    });
  });

  describe('when the browser lets nothing be copied', () => {
    beforeEach(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
      Object.defineProperty(document, 'execCommand', { value: () => false, configurable: true });
    });

    afterEach(() => {
      Reflect.deleteProperty(navigator, 'clipboard');
      Reflect.deleteProperty(document, 'execCommand');
    });

    it('says so, and what to do', async () => {
      const form = await failedWith();

      await pressAction(form, 'Kopiera texten');

      assert.equal(await waitForCopyOutcome(form), 'Texten kunde inte kopieras. Ladda ned den i stället.');
    });

    it('does not say in the e-mail that the rest is copied', async () => {
      const form = await failedWith({ contact });
      await fill(form, 'Beskrivning av ärendet:', 'Lyktan är släckt. '.repeat(200));

      const mails = await captureMails(form, async () => {
        await pressAction(form, 'Skicka med e-post');
        await waitForCopyOutcome(form);
      });

      assert.equal(await waitForCopyOutcome(form), 'Texten kunde inte kopieras. Ladda ned den i stället.');
      assert.match(mails[0]?.searchParams.get('body') ?? '', /släckt\. Lyktan[^[]* …$/);
    });
  });

  describe('by e-mail', () => {
    it('opens one with the whole text', async () => {
      const form = await failedWith({ contact });

      const mails = await captureMails(form, () => pressAction(form, 'Skicka med e-post'));

      assert.deepEqual(
        mails.map(({ pathname }) => pathname),
        ['kommun@example.se'],
      );
      assert.equal(mails[0]?.searchParams.get('subject'), 'Kontaktformulär');
      assert.include(mails[0]?.searchParams.get('body') ?? '', 'Mer ljus vid stationen, tack.\r\n');
      assert.equal(readCopyOutcome(form), '');
    });

    it('opens one with the beginning of a text that is too long, which is copied whole', async () => {
      const form = await failedWith({ contact });
      const long = 'Lyktan är släckt. '.repeat(200).trim();
      await fill(form, 'Beskrivning av ärendet:', long);

      const mails = await captureMails(form, async () => {
        await pressAction(form, 'Skicka med e-post');
        await waitForCopyOutcome(form);
      });

      const told = 'Texten är lång, så vi har kopierat hela texten. Klistra in den i mejlet om något saknas.';
      assert.equal(await waitForCopyOutcome(form), told);
      assert.equal(readStatus(form), told);
      assert.lengthOf(mails, 1);
      assert.isAtMost(mails[0]?.href.length ?? 0, 2000);
      assert.match(mails[0]?.searchParams.get('body') ?? '', /^Kontaktformulär\r\n/);
      assert.include(mails[0]?.searchParams.get('body') ?? '', `…\r\n\r\n[Här är texten avklippt. `);
      assert.include(await pasteClipboard(), long);
    });
  });

  describe('when there is nowhere to send', () => {
    const nowhere = async (config: object | ''): Promise<SynpunktForm> => {
      let form: SynpunktForm | undefined;
      await captureConsole(async () => {
        form = await openFormToSend({ config });
      });
      return form ?? openForm();
    };

    it('has something to take along as soon as something is written', async () => {
      const form = await nowhere({ contact });
      assert.deepEqual(readCopyActions(form), []);
      assert.lengthOf(readContact(form), 2);

      await typeText(form, 'Beskrivning av ärendet:', 'Hej');
      while (readCopyActions(form).length === 0) await new Promise(requestAnimationFrame);

      assert.deepEqual(readCopyActions(form), actions);
      assert.lengthOf(readContact(form), 2);

      await pressKeys(form, 'Backspace', 'Backspace', 'Backspace');

      assert.deepEqual(readCopyActions(form), []);
    });

    it('takes along what was written in a form without a config', async () => {
      const form = await nowhere('');
      await typeText(form, 'Beskrivning av ärendet:', 'Hej');
      while (readCopyActions(form).length === 0) await new Promise(requestAnimationFrame);

      const { bytes } = await captureDownload(() => pressAction(form, 'Ladda ned texten'));

      assert.include(new TextDecoder().decode(bytes), 'Beskrivning av ärendet:\r\nHej\r\n');
    });
  });

  it('works in the dialog of the button', async () => {
    const button = await renderButton({ endpoint: endpoint.url });
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    await button.show();
    const form = formInDialog(button);
    await form.updateComplete;
    await fillDefaultForm(form);
    await form.submit();

    await pressAction(form, 'Kopiera texten');
    assert.equal(await waitForCopyOutcome(form), 'Texten är kopierad');
    assert.equal(textOf(focusedElement() ?? form), 'Kopiera texten');
    Reflect.deleteProperty(navigator, 'clipboard');
    button.hide();

    assert.include(await pasteClipboard(), 'Mer ljus vid stationen, tack.');
  });
});
