import { assert, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SynpunktForm } from '../../../src/form/synpunkt-form.ts';
import { fillIn, find, formWith, hasFocus, maybe, pressSend, textsOf, words } from '../../support/elements.ts';
import { closed, startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { consoleOf, messageAt, press, readIn, send, typeInto } from '../../support/filling.ts';

const number = '640823-3234';
const fields = [
  { type: 'textarea', name: 'text', label: 'Text' },
  { type: 'text', name: 'line', label: 'Rad' },
  { type: 'tel', name: 'phone', label: 'Telefon' },
  { type: 'text', name: 'postcode', label: 'Postnummer', format: 'postcode' },
];

/** Waits for the warning: the first time, what finds numbers, what warns and its words have to be fetched. */
async function warned(form: SynpunktForm, name = 'text'): Promise<void> {
  while (maybe(form, `#field-${name}-number`) === null) await new Promise(requestAnimationFrame);
}

/** The button of a warning with these words. */
function button(form: SynpunktForm, label: string): HTMLElement {
  const all = [...find(form, 'form').querySelectorAll<HTMLElement>('.warning button')];
  const found = all.find((each) => words(each) === label);
  if (!found) throw new Error(`there is no button ${label}`);
  return found;
}

describe('<synpunkt-form> personal numbers', () => {
  let endpoint: Endpoint;
  const formOf = (config: object = {}) => formWith({ endpoint: endpoint.url, config: { fields, ...config } });

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  describe('when one is typed', () => {
    for (const name of ['text', 'line']) {
      it(`warns beside the field ${name}, says so aloud, and leaves the focus where it is`, async () => {
        const form = await formOf();
        const status = find(form, '[role=status]');

        await typeInto(form, name, `Jag är ${number}`);
        await warned(form, name);

        const warning = find(form, `#field-${name}-number`);
        assert.isTrue(warning.closest('.field')?.contains(find(form, `#field-${name}`)));
        assert.equal(words(warning.querySelector('p') ?? form), 'Det ser ut som ett personnummer');
        assert.deepEqual(textsOf(form, '.warning button'), ['Ta bort numret', 'Ändra texten', 'Skicka ändå']);
        assert.isTrue(find(form, '[role=status]') === status, 'a region that was there before');
        assert.equal(words(status), 'Det ser ut som ett personnummer');
        assert.isTrue(hasFocus(find(form, `#field-${name}`)));
        await assert.isAccessible(form);
      });
    }

    it("warns in the origin's form, too", async () => {
      const form = await formWith({ endpoint: endpoint.url });

      await typeInto(form, 'description', `Jag är ${number}`);
      await warned(form, 'description');

      await assert.isAccessible(form);
    });

    it('goes when the number is no longer there', async () => {
      const form = await formOf();
      await typeInto(form, 'line', number);
      await warned(form, 'line');

      await press(form, 'Backspace');

      assert.isTrue(maybe(form, '.warning') === null);
      assert.equal(words(find(form, '[role=status]')), '');
    });

    for (const text of ['0701740605', 'orgnr 212000-0142', '641323-3234', '640823-3233', 'ärende 2026-001234']) {
      it(`does not warn of ${text}`, async () => {
        const form = await formOf();
        await typeInto(form, 'text', number);
        await warned(form);
        find<HTMLTextAreaElement>(form, '#field-text').select();

        await sendKeys({ type: text });
        await form.updateComplete;

        assert.isTrue(maybe(form, '.warning') === null);
      });
    }

    it('looks only where the resident writes freely', async () => {
      const form = await formOf();
      await typeInto(form, 'text', number);
      await warned(form);

      await typeInto(form, 'phone', number);
      await typeInto(form, 'postcode', number);

      assert.lengthOf(textsOf(form, '.warning'), 1);
    });
  });

  describe('when the resident answers the warning', () => {
    it('removes the number alone, says so, and goes back to the field', async () => {
      const form = await formOf();
      await typeInto(form, 'text', `Jag är ${number}, och 19640823-3234.`);
      await warned(form);

      button(form, 'Ta bort numret').focus();
      await press(form, 'Enter');

      const control = find<HTMLTextAreaElement>(form, '#field-text');
      assert.equal(control.value, 'Jag är , och .');
      assert.isTrue(hasFocus(control));
      assert.isTrue(maybe(form, '.warning') === null);
      assert.equal(words(find(form, '[role=status]')), 'Numret är borttaget');
      await send(form);
      assert.deepEqual((await messageAt(endpoint)).values, { text: 'Jag är , och .' });
    });

    it('marks the number in the field to edit it', async () => {
      const form = await formOf();
      await typeInto(form, 'line', `Jag är ${number}`);
      await warned(form, 'line');

      button(form, 'Ändra texten').focus();
      await press(form, 'Space');
      await sendKeys({ type: 'Kim' });
      await form.updateComplete;

      assert.equal(find<HTMLInputElement>(form, '#field-line').value, 'Jag är Kim');
      assert.isTrue(maybe(form, '.warning') === null);
    });

    it('sends it anyway', async () => {
      const form = await formOf();
      await typeInto(form, 'text', `Jag är ${number}`);
      await warned(form);

      const sent = oneEvent(form, 'synpunkt-sent');
      button(form, 'Skicka ändå').click();
      await sent;

      assert.deepEqual((await messageAt(endpoint)).values, { text: `Jag är ${number}` });
    });

    it('is not warned of that number again, but of another', async () => {
      const form = await formOf();
      await endpoint.script(closed, {});
      await typeInto(form, 'text', number);
      await warned(form);
      const failed = oneEvent(form, 'synpunkt-failed');
      button(form, 'Skicka ändå').click();
      await failed;

      await typeInto(form, 'text', ' igen');
      assert.isTrue(maybe(form, '.warning') === null);

      await typeInto(form, 'text', ' 640823+3234');
      await warned(form);
    });
  });

  describe('when it is sent with a warning that nobody has answered', () => {
    it('puts the focus on the warning first, and sends at the second press', async () => {
      const form = await formOf();
      await typeInto(form, 'text', number);
      await warned(form);

      pressSend(form);
      await waitUntil(() => hasFocus(find(form, '#field-text-number')));
      assert.deepEqual(await endpoint.received(), []);
      assert.equal(words(find(form, '[type=submit]')), 'Skicka');
      await send(form);

      assert.lengthOf(await endpoint.received(), 1);
    });

    it('asks once more where the text has changed since', async () => {
      const form = await formOf();
      await typeInto(form, 'text', number);
      await warned(form);
      await form.submit();

      await typeInto(form, 'text', '!');
      await form.submit();

      assert.isTrue(hasFocus(find(form, '#field-text-number')));
      assert.deepEqual(await endpoint.received(), []);
    });

    it('has the errors mended first', async () => {
      const form = await formOf({ moreFields: [{ type: 'text', name: 'needed', label: 'Mer', required: true }] });
      await typeInto(form, 'text', number);
      await warned(form);

      await form.submit();

      assert.isTrue(hasFocus(find(form, '.summary')));
    });
  });

  describe('when it is another message', () => {
    it('has forgotten the last one', async () => {
      const form = await formOf();
      await typeInto(form, 'text', number);
      await warned(form);
      const sent = oneEvent(form, 'synpunkt-sent');
      button(form, 'Skicka ändå').click();
      await sent;
      find(form, '.receipt > button').click();
      await form.updateComplete;
      assert.isTrue(maybe(form, '.warning') === null);

      await typeInto(form, 'text', number);

      await warned(form);
    });
  });

  describe('when the form has words of its own, or another language', () => {
    it('warns in them', async () => {
      const texts = { 'personalNumber.heading': { sv: 'Ett personnummer?', fi: 'Henkilötunnus?' } };
      const form = await formOf({ texts, languages: ['sv', 'fi'] });
      await typeInto(form, 'text', number);
      await warned(form);
      assert.equal(words(find(form, '.warning-heading')), 'Ett personnummer?');

      await readIn(form, 'fi');

      assert.equal(words(find(form, '.warning-heading')), 'Henkilötunnus?');
      assert.deepEqual(textsOf(form, '.warning button')[2], 'Lähetä silti');
    });

    it("speaks the language that the origin's form has by now", async () => {
      const form = await formWith({ endpoint: endpoint.url });
      await typeInto(form, 'description', number);
      await warned(form, 'description');

      form.lang = 'en';
      await form.updateComplete;

      await waitUntil(() => words(find(form, '.warning-heading')) === 'This looks like a personal identity number');
    });
  });

  describe('when the config turns it off', () => {
    it('does not warn', async () => {
      const form = await formOf({ warnOfPersonalNumbers: false });
      await typeInto(form, 'text', number);
      await import('../../../src/form/personal-number/personal-number-warnings.ts');
      await typeInto(form, 'line', 'mer');

      assert.isTrue(maybe(form, '.warning') === null);
      await send(form);
      assert.deepEqual((await messageAt(endpoint)).values, { text: number, line: 'mer' });
    });
  });

  it('tells nothing of the number to console, events or address', async () => {
    const told: string[] = [];
    const names = ['synpunkt-before-send', 'synpunkt-sent', 'synpunkt-failed', 'input', 'change', 'field-change'];
    const listen = (event: Event): void => {
      const own = Object.entries(event).filter(([key]) => key !== 'isTrusted');
      told.push(event.type, JSON.stringify(own));
    };
    for (const name of names) document.addEventListener(name, listen);
    const form = await formWith({ endpoint: endpoint.url });

    const lines = await consoleOf(async () => {
      await fillIn(form);
      await typeInto(form, 'description', ` ${number}`);
      await warned(form, 'description');
      await form.submit();
      await endpoint.script(closed, {});
      await form.submit();
      await form.submit();
    });

    for (const name of names) document.removeEventListener(name, listen);
    assert.deepEqual(lines, []);
    assert.notInclude(told.join(' '), '640823');
    assert.include(told, 'synpunkt-sent');
    assert.notInclude(location.href, '640823');
    assert.isTrue(maybe(form, '.receipt') !== null);
  });
});
