import { assert, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SynpunktForm } from '../../../src/form/synpunkt-form.ts';
import {
  fillDefaultForm,
  getButton,
  getField,
  getSendButton,
  getSummary,
  hasReceipt,
  pressSend,
  queryWarning,
  readStatus,
  statusOf,
  switchLanguage,
  valueOf,
} from '../../support/drivers.ts';
import { closed, startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { captureConsole, lastMessage, pressKeys, send, typeText } from '../../support/interactions.ts';
import { openForm } from '../../support/open-widget.ts';
import { hasFocus, nameOf, queryAllByRole, textOf } from '../../support/queries.ts';
import { waitUntil } from '../../support/wait-until.ts';

const number = '640823-3234';
const fields = [
  { type: 'textarea', name: 'text', label: 'Text' },
  { type: 'text', name: 'line', label: 'Rad' },
  { type: 'tel', name: 'phone', label: 'Telefon' },
  { type: 'text', name: 'postcode', label: 'Postnummer', format: 'postcode' },
];

/** Waits for the warning: its texts are loaded when first needed. */
async function warned(form: SynpunktForm, name?: string): Promise<HTMLElement> {
  for (;;) {
    const warning = queryWarning(form, name);
    if (warning) return warning;
    await new Promise(requestAnimationFrame);
  }
}

describe('<synpunkt-form> personal numbers', () => {
  let endpoint: Endpoint;
  const formOf = (config: object = {}) => openForm({ endpoint: endpoint.url, config: { fields, ...config } });

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  describe('when one is typed', () => {
    for (const label of ['Text', 'Rad']) {
      it(`warns beside the field ${label}, says so aloud, and leaves the focus where it is`, async () => {
        const form = await formOf();
        const status = statusOf(form);

        await typeText(form, label, `Jag är ${number}`);
        const warning = await warned(form);

        assert.isTrue(warning.parentElement?.contains(getField(form, label)));
        assert.equal(nameOf(warning), 'Texten verkar innehålla ett personnummer');
        assert.deepEqual(queryAllByRole(warning, 'button').map(textOf), [
          'Ta bort numret',
          'Ändra texten',
          'Skicka ändå',
        ]);
        assert.isTrue(statusOf(form) === status, 'a region that was there before');
        assert.equal(textOf(status), 'Texten verkar innehålla ett personnummer');
        assert.isTrue(hasFocus(getField(form, label)));
        await assert.isAccessible(form);
      });
    }

    it("warns in the origin's form, too", async () => {
      const form = await openForm({ endpoint: endpoint.url });

      await typeText(form, 'Beskrivning av ärendet:', `Jag är ${number}`);
      await warned(form);

      await assert.isAccessible(form);
    });

    it('goes when the number is no longer there', async () => {
      const form = await formOf();
      await typeText(form, 'Rad', number);
      await warned(form);

      await pressKeys(form, 'Backspace');

      assert.isTrue(queryWarning(form) === null);
      assert.equal(readStatus(form), '');
    });

    for (const text of ['0701740605', 'orgnr 212000-0142', '641323-3234', '640823-3233', 'ärende 2026-001234']) {
      it(`does not warn of ${text}`, async () => {
        const form = await formOf();
        await typeText(form, 'Text', number);
        await warned(form);
        getField<HTMLTextAreaElement>(form, 'Text').select();

        await sendKeys({ type: text });
        await form.updateComplete;

        assert.isTrue(queryWarning(form) === null);
      });
    }

    it('looks only where the resident writes freely', async () => {
      const form = await formOf();
      await typeText(form, 'Text', number);
      await warned(form);

      await typeText(form, 'Telefon', number);
      await typeText(form, 'Postnummer', number);

      assert.lengthOf(queryAllByRole(form, 'group', { name: 'Texten verkar innehålla ett personnummer' }), 1);
    });
  });

  describe('when the resident answers the warning', () => {
    it('removes the number alone, says so, and goes back to the field', async () => {
      const form = await formOf();
      await typeText(form, 'Text', `Jag är ${number}, och 19640823-3234.`);
      await warned(form);

      getButton(form, 'Ta bort numret').focus();
      await pressKeys(form, 'Enter');

      const control = getField<HTMLTextAreaElement>(form, 'Text');
      assert.equal(control.value, 'Jag är , och .');
      assert.isTrue(hasFocus(control));
      assert.isTrue(queryWarning(form) === null);
      assert.equal(readStatus(form), 'Numret är borttaget');
      await send(form);
      assert.deepEqual((await lastMessage(endpoint)).values, { text: 'Jag är , och .' });
    });

    it('marks the number in the field to edit it', async () => {
      const form = await formOf();
      await typeText(form, 'Rad', `Jag är ${number}`);
      await warned(form);

      getButton(form, 'Ändra texten').focus();
      await pressKeys(form, 'Space');
      await sendKeys({ type: 'Kim' });
      await form.updateComplete;

      assert.equal(valueOf(form, 'Rad'), 'Jag är Kim');
      assert.isTrue(queryWarning(form) === null);
    });

    it('sends it anyway', async () => {
      const form = await formOf();
      await typeText(form, 'Text', `Jag är ${number}`);
      await warned(form);

      const sent = oneEvent(form, 'synpunkt-sent');
      getButton(form, 'Skicka ändå').click();
      await sent;

      assert.deepEqual((await lastMessage(endpoint)).values, { text: `Jag är ${number}` });
    });

    it('is not warned of that number again, but of another', async () => {
      const form = await formOf();
      await endpoint.script(closed, {});
      await typeText(form, 'Text', number);
      await warned(form);
      const failed = oneEvent(form, 'synpunkt-failed');
      getButton(form, 'Skicka ändå').click();
      await failed;

      await typeText(form, 'Text', ' igen');
      assert.isTrue(queryWarning(form) === null);

      await typeText(form, 'Text', ' 640823+3234');
      await warned(form);
    });
  });

  describe('when it is sent with a warning that nobody has answered', () => {
    it('puts the focus on the warning first, and sends at the second press', async () => {
      const form = await formOf();
      await typeText(form, 'Text', number);
      await warned(form);

      pressSend(form);
      await waitUntil(() => hasFocus(queryWarning(form) ?? form));
      assert.deepEqual(await endpoint.received(), []);
      assert.equal(textOf(getSendButton(form)), 'Skicka');
      await send(form);

      assert.lengthOf(await endpoint.received(), 1);
    });

    it('asks once more where the text has changed since', async () => {
      const form = await formOf();
      await typeText(form, 'Text', number);
      await warned(form);
      await form.submit();

      await typeText(form, 'Text', '!');
      await form.submit();

      assert.isTrue(hasFocus(queryWarning(form) ?? form));
      assert.deepEqual(await endpoint.received(), []);
    });

    it('has the errors mended first', async () => {
      const form = await formOf({ moreFields: [{ type: 'text', name: 'needed', label: 'Mer', required: true }] });
      await typeText(form, 'Text', number);
      await warned(form);

      await form.submit();

      assert.isTrue(hasFocus(getSummary(form)));
    });
  });

  describe('when it is another message', () => {
    it('has forgotten the last one', async () => {
      const form = await formOf();
      await typeText(form, 'Text', number);
      await warned(form);
      const sent = oneEvent(form, 'synpunkt-sent');
      getButton(form, 'Skicka ändå').click();
      await sent;
      getButton(form, 'Skicka ett meddelande till').click();
      await form.updateComplete;
      assert.isTrue(queryWarning(form) === null);

      await typeText(form, 'Text', number);

      await warned(form);
    });
  });

  describe('when the form has words of its own, or another language', () => {
    it('warns in them', async () => {
      const texts = { 'personalNumber.heading': { sv: 'Ett personnummer?', fi: 'Henkilötunnus?' } };
      const form = await formOf({ texts, languages: ['sv', 'fi'] });
      await typeText(form, 'Text', number);
      assert.isNotNull(await warned(form, 'Ett personnummer?'));

      await switchLanguage(form, 'fi');

      const warning = queryWarning(form, 'Henkilötunnus?');
      assert.isNotNull(warning);
      assert.equal(nameOf(queryAllByRole(warning ?? form, 'button')[2] ?? form), 'Lähetä silti');
    });

    it("speaks the language that the origin's form has by now", async () => {
      const form = await openForm({ endpoint: endpoint.url });
      await typeText(form, 'Beskrivning av ärendet:', number);
      await warned(form);

      form.lang = 'en';
      await form.updateComplete;

      await waitUntil(() => queryWarning(form, 'Your text seems to contain a personal identity number'));
    });
  });

  describe('when the config turns it off', () => {
    it('does not warn', async () => {
      const form = await formOf({ warnOfPersonalNumbers: false });
      await typeText(form, 'Text', number);
      await typeText(form, 'Rad', 'mer');

      assert.isTrue(queryWarning(form) === null);
      await send(form);
      assert.deepEqual((await lastMessage(endpoint)).values, { text: number, line: 'mer' });
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
    const form = await openForm({ endpoint: endpoint.url });

    const lines = await captureConsole(async () => {
      await fillDefaultForm(form);
      await typeText(form, 'Beskrivning av ärendet:', ` ${number}`);
      await warned(form);
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
    assert.isTrue(hasReceipt(form));
  });
});
