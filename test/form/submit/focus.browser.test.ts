import { assert, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SynpunktForm } from '../../../src/form/synpunkt-form.ts';
import {
  choose,
  fillDefaultForm,
  getButton,
  getField,
  getReceiptHeading,
  getSendButton,
  readFieldError,
} from '../../support/drivers.ts';
import { startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { openForm, openFormToSend } from '../../support/open-widget.ts';
import { getByRole, hasFocus } from '../../support/queries.ts';
import { waitUntil } from '../../support/wait-until.ts';

/** Resolves with whether a button is still in the document when the focus leaves it; false if it is removed first. */
function isThereWhenLeft(button: HTMLElement): Promise<boolean> {
  return new Promise((resolve) => {
    button.addEventListener('blur', () => resolve(button.isConnected && button.getClientRects().length > 0), {
      once: true,
    });
  });
}

describe('<synpunkt-form> and the focus', () => {
  let endpoint: Endpoint;
  let form: SynpunktForm;

  beforeEach(async () => {
    endpoint = await startEndpoint();
    form = await openForm({ endpoint: endpoint.url });
    await fillDefaultForm(form);
  });

  afterEach(() => endpoint.stop());

  /** Sends with the focus on the send button, as by the keyboard. */
  async function sendByKey(): Promise<void> {
    const sent = oneEvent(form, 'synpunkt-sent');
    getSendButton(form).focus();
    await sendKeys({ press: 'Enter' });
    await sent;
  }

  it('removes the send button only when the receipt has the focus (WCAG 2.4.3)', async () => {
    const isThere = isThereWhenLeft(getSendButton(form));

    await sendByKey();

    assert.isTrue(await isThere);
    assert.isTrue(hasFocus(getReceiptHeading(form)));
    await waitUntil(() => !form.renderRoot.querySelector('form'));
  });

  it('removes the send button before a key can lead back to it (WCAG 2.4.3)', async () => {
    const send = getSendButton(form);
    await sendByKey();

    await sendKeys({ press: 'Shift+Tab' });

    assert.isNull(form.renderRoot.querySelector('form'));
    assert.isFalse(hasFocus(send));
  });

  it('removes the receipt only when the first question has the focus (WCAG 2.4.3)', async () => {
    await sendByKey();
    const again = getButton(form, 'Skicka ett meddelande till');
    const isThere = isThereWhenLeft(again);

    again.focus();
    await sendKeys({ press: 'Enter' });

    assert.isTrue(await isThere);
    assert.isTrue(hasFocus(getByRole(form, 'radio', { name: 'Lämna en synpunkt' })));
  });

  it('replaces it at once where the focus is elsewhere', async () => {
    const sent = oneEvent(form, 'synpunkt-sent');
    getSendButton(form).blur();

    getSendButton(form).click();
    await sent;

    assert.isNull(form.renderRoot.querySelector('form'));
  });

  it('has its live region after everything that can be read', async () => {
    const status = getByRole(form, 'status');

    assert.isNull(status.nextElementSibling);
    assert.isNull(status.parentElement?.nextElementSibling ?? null);
  });
});

describe('<synpunkt-form> with a corrected answer', () => {
  it('hides its error, so that nothing before the next field is removed (WCAG 4.1.3)', async () => {
    const endpoint = await startEndpoint();
    const form = await openForm({ endpoint: endpoint.url });
    await form.submit();
    const field = getField(form, 'Beskrivning av ärendet:');
    const error = [...form.renderRoot.querySelectorAll<HTMLElement>('.error')].find(
      ({ id }) => field.getAttribute('aria-describedby')?.includes(id) ?? false,
    );
    assert.isTrue(error?.checkVisibility());

    await fillDefaultForm(form);
    await endpoint.script({ status: 503, body: '' });
    await form.submit();

    assert.isTrue(error?.isConnected);
    assert.isFalse(error?.checkVisibility());
    assert.equal(readFieldError(form, 'Beskrivning av ärendet:'), '');
    assert.isFalse(error?.hasAttribute('part'), 'a style of the page could show it');
    await endpoint.stop();
  });
});

describe('<synpunkt-form> with a group of choices', () => {
  const option = (value: string) => ({ value, label: value });
  const config = {
    fields: [
      { type: 'text', name: 'before', label: 'Före' },
      {
        type: 'radio',
        name: 'kind',
        label: 'Sort',
        hint: 'En hjälp',
        required: true,
        options: ['a', 'b', 'c'].map(option),
      },
      { type: 'text', name: 'after', label: 'Efter' },
    ],
  };

  /** The radio buttons that have a description. */
  const described = (form: SynpunktForm): string[] =>
    [...form.renderRoot.querySelectorAll<HTMLInputElement>('[type=radio][aria-describedby]')].map(({ value }) => value);

  it('describes the choice through which the focus enters, and no other (WCAG 1.3.1, 3.3.2)', async () => {
    const form = await openFormToSend({ endpoint: '/nowhere', config });
    assert.deepEqual(described(form), ['a']);
    assert.isNull(getByRole(form, 'radiogroup').getAttribute('aria-describedby'));

    form.renderRoot.querySelector<HTMLElement>('[name=before]')?.focus();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'ArrowDown' });
    assert.deepEqual(described(form), ['a'], 'an arrow key moves no description');

    await sendKeys({ press: 'Tab' });
    assert.deepEqual(described(form), ['b'], 'the next way in is through the chosen one');
  });

  it('describes another choice that gets the focus', async () => {
    const form = await openFormToSend({ endpoint: '/nowhere', config });
    await choose(form, 'Sort', 'c');

    form.renderRoot.querySelector<HTMLElement>('[value=b]')?.focus();

    assert.deepEqual(described(form), ['b']);
  });

  it('has a space between a label and the remark that an answer is required', async () => {
    const form = await openForm({ endpoint: '/nowhere', config });
    const remark = form.renderRoot.querySelector('legend .visually-hidden');

    assert.match(remark?.textContent ?? '', /^ \(/);
    assert.equal(remark && getComputedStyle(remark).whiteSpaceCollapse, 'preserve');
  });
});
