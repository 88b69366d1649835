import { assert, oneEvent } from '@open-wc/testing';
import type { SynpunktForm } from '../../../src/form/synpunkt-form.ts';
import { buttonWith, fillIn, find, formWith, maybe, textsOf, words, write } from '../../support/elements.ts';
import { startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { chooseFiles, consoleOf, press, typeInto } from '../../support/filling.ts';
import { downloadedBy, mailsBy, outcomeOf, pasted, pressNamed, untilSaveCopy } from '../../support/save-copy.ts';

const contact = { phone: '0122-850 00', email: 'kommun@example.se' };
const page = location.origin + location.pathname;
const ways = ['Kopiera texten', 'Ladda ned texten', 'Skicka med e-post'];

/** The buttons that take a message along. */
const waysOf = (form: SynpunktForm): string[] => textsOf(form, '.save-copy .action');

describe('<synpunkt-form> way out', () => {
  let endpoint: Endpoint;

  beforeEach(async () => {
    sessionStorage.clear();
    // A refusal: nothing that is tried again.
    endpoint = await startEndpoint({ status: 400, body: '' });
  });

  afterEach(() => endpoint.stop());

  async function failedWith(config: object | '' = ''): Promise<SynpunktForm> {
    const form = await formWith({ endpoint: endpoint.url, config });
    await fillIn(form);
    await form.submit();
    await untilSaveCopy(form);
    return form;
  }

  describe('when sending has failed', () => {
    it('copies all that stands in the form, also what the form would not take', async () => {
      const form = await failedWith();
      find(form, '[name=answerVia][value=letter]').click();
      await form.updateComplete;
      write(form, 'postcode', '6 12');

      await pressNamed(form, 'Kopiera texten');

      assert.equal(await outcomeOf(form), 'Texten är kopierad');
      assert.equal(words(find(form, '[role=status]')), 'Texten är kopierad');
      assert.equal(words(form.shadowRoot?.activeElement ?? form), 'Kopiera texten');
      assert.equal(
        (await pasted()).replace(/\r/g, ''),
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

      const { name, bytes } = await downloadedBy(() => pressNamed(form, 'Ladda ned texten'));

      assert.equal(name, 'meddelande.txt');
      assert.include(new TextDecoder().decode(bytes), 'Mer ljus vid stationen, tack.\r\n');
    });

    it('has no other ways in a form without a config', async () => {
      const form = await failedWith();

      assert.deepEqual(waysOf(form), ways.slice(0, 2));
      assert.isTrue(maybe(form, '.contact') === null);
      await assert.isAccessible(form);
    });

    it('names the other ways below, where the config has some', async () => {
      const form = await failedWith({ contact });

      assert.deepEqual(waysOf(form), ways);
      assert.deepEqual(textsOf(form, '.contact li'), ['Telefon: 0122-850 00', 'E-post: kommun@example.se']);
      await assert.isAccessible(form);
    });

    it('names the files that were chosen, which a text cannot take along', async () => {
      const file = { type: 'file', name: 'photos', label: 'Bilder' };
      const form = await failedWith({ moreFields: [file] });
      await chooseFiles(form, 'photos', new File(['x'], 'lykta.pdf', { type: 'application/pdf' }));

      const { bytes } = await downloadedBy(() => pressNamed(form, 'Ladda ned texten'));

      assert.include(new TextDecoder().decode(bytes), 'Bilder\r\nlykta.pdf\r\n');
    });

    it('stands as it is while the resident writes on', async () => {
      const form = await failedWith();
      await pressNamed(form, 'Kopiera texten');
      await outcomeOf(form);
      const button = find(form, '.save-copy button');

      await typeInto(form, 'description', 'Och en lykta till.');

      assert.isTrue(find(form, '.save-copy button') === button);
      assert.equal(words(find(form, '.outcome')), 'Texten är kopierad');
    });

    it('makes way for answers that are to be mended', async () => {
      const form = await failedWith();
      write(form, 'description', '');

      await form.submit();

      assert.include(words(find(form, '.summary')), 'En uppgift behöver rättas');
      assert.isTrue(maybe(form, '.save-copy') === null);
    });

    it('stands beside what no answer is to blame for', async () => {
      await endpoint.script({ status: 422, body: { issues: [{ field: '', code: 'unexpected' }] } });

      const form = await failedWith();

      assert.include(words(find(form, '.summary')), 'Kopiera din text');
      assert.deepEqual(waysOf(form), ways.slice(0, 2));
    });

    it('is said beside the news that the connection is back', async () => {
      const form = await formWith({ endpoint: endpoint.url });
      await fillIn(form);
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      await form.submit();
      Reflect.deleteProperty(navigator, 'onLine');
      dispatchEvent(new Event('online'));

      await pressNamed(form, 'Kopiera texten');
      await outcomeOf(form);

      const said = words(find(form, '[role=status]'));
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

      await pressNamed(form, 'Kopiera texten');

      assert.equal(await outcomeOf(form), 'Texten kunde inte kopieras. Ladda ned den i stället.');
    });

    it('does not say in the e-mail that the rest is copied', async () => {
      const form = await failedWith({ contact });
      write(form, 'description', 'Lyktan är släckt. '.repeat(200));

      const mails = await mailsBy(form, async () => {
        await pressNamed(form, 'Skicka med e-post');
        await outcomeOf(form);
      });

      assert.equal(await outcomeOf(form), 'Texten kunde inte kopieras. Ladda ned den i stället.');
      assert.match(mails[0]?.searchParams.get('body') ?? '', /släckt\. Lyktan[^[]* …$/);
    });
  });

  describe('by e-mail', () => {
    it('opens one with the whole text', async () => {
      const form = await failedWith({ contact });

      const mails = await mailsBy(form, () => pressNamed(form, 'Skicka med e-post'));

      assert.deepEqual(
        mails.map(({ pathname }) => pathname),
        ['kommun@example.se'],
      );
      assert.equal(mails[0]?.searchParams.get('subject'), 'Kontaktformulär');
      assert.include(mails[0]?.searchParams.get('body') ?? '', 'Mer ljus vid stationen, tack.\r\n');
      assert.equal(words(find(form, '.outcome')), '');
    });

    it('opens one with the beginning of a text that is too long, which is copied whole', async () => {
      const form = await failedWith({ contact });
      const long = 'Lyktan är släckt. '.repeat(200).trim();
      write(form, 'description', long);

      const mails = await mailsBy(form, async () => {
        await pressNamed(form, 'Skicka med e-post');
        await outcomeOf(form);
      });

      const told = 'Texten är lång, så den är kopierad i sin helhet. Klistra in den i brevet om något saknas.';
      assert.equal(await outcomeOf(form), told);
      assert.equal(words(find(form, '[role=status]')), told);
      assert.lengthOf(mails, 1);
      assert.isAtMost(mails[0]?.href.length ?? 0, 2000);
      assert.match(mails[0]?.searchParams.get('body') ?? '', /^Kontaktformulär\r\n/);
      assert.include(mails[0]?.searchParams.get('body') ?? '', `…\r\n\r\n[${told}]`);
      assert.include(await pasted(), long);
    });
  });

  describe('when there is nowhere to send', () => {
    const nowhere = async (config: object | ''): Promise<SynpunktForm> => {
      let form: SynpunktForm | undefined;
      await consoleOf(async () => {
        form = await formWith({ config });
      });
      return form ?? formWith();
    };

    it('has something to take along as soon as something is written', async () => {
      const form = await nowhere({ contact });
      assert.deepEqual(waysOf(form), []);
      assert.lengthOf(textsOf(form, '.contact li'), 2);

      await typeInto(form, 'description', 'Hej');
      while (waysOf(form).length === 0) await new Promise(requestAnimationFrame);

      assert.deepEqual(waysOf(form), ways);
      assert.lengthOf(textsOf(form, '.contact li'), 2);

      await press(form, 'Backspace', 'Backspace', 'Backspace');

      assert.deepEqual(waysOf(form), []);
    });

    it('takes along what was written in a form without a config', async () => {
      const form = await nowhere('');
      await typeInto(form, 'description', 'Hej');
      while (waysOf(form).length === 0) await new Promise(requestAnimationFrame);

      const { bytes } = await downloadedBy(() => pressNamed(form, 'Ladda ned texten'));

      assert.include(new TextDecoder().decode(bytes), 'Beskrivning av ärendet:\r\nHej\r\n');
    });
  });

  it('works in the dialog of the button', async () => {
    const button = await buttonWith({ endpoint: endpoint.url });
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    void button.show();
    await oneEvent(button, 'synpunkt-open');
    const form = find<SynpunktForm>(button, 'synpunkt-dialog', 'synpunkt-form');
    await form.updateComplete;
    await fillIn(form);
    await form.submit();

    await pressNamed(form, 'Kopiera texten');
    assert.equal(await outcomeOf(form), 'Texten är kopierad');
    assert.equal(words(form.shadowRoot?.activeElement ?? form), 'Kopiera texten');
    Reflect.deleteProperty(navigator, 'clipboard');
    button.hide();

    assert.include(await pasted(), 'Mer ljus vid stationen, tack.');
  });
});
