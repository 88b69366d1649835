import { assert } from '@open-wc/testing';
import type { Hints } from '../../../src/contract/message/hints.ts';
import type { Submission } from '../../../src/contract/message/submission.ts';
import type { SynpunktForm } from '../../../src/form/synpunkt-form.ts';
import type { TransportOptions } from '../../../src/transport/own-transport.ts';
import { asksBeforeLeaving, shareTab, storedDrafts } from '../../support/drafts.ts';
import { fill, getButton, getField, getSendButton, readAnswers, switchLanguage } from '../../support/drivers.ts';
import { chooseFiles, lastMessage, pressKeys, send, typeText } from '../../support/interactions.ts';
import { openFormToSend } from '../../support/open-widget.ts';
import { descendantsOf, hasFocus, isExposed, queryAllByRole } from '../../support/queries.ts';

const fields = [{ type: 'text', name: 'text', label: 'Text' }];

/** Returns the names of all controls of a form, also of those that nobody sees. */
const controlNames = (form: SynpunktForm): string[] =>
  [...descendantsOf(form)].flatMap((element) => (element instanceof HTMLInputElement ? [element.name] : []));

/** Returns the field that people do not see. */
function trapOf(form: SynpunktForm): HTMLInputElement {
  const trap = [...descendantsOf(form)].find((element) => element instanceof HTMLInputElement && !isExposed(element));
  if (!(trap instanceof HTMLInputElement)) throw new Error('no field that people do not see');
  return trap;
}

/** Fills in every control, as a program does that tells no field from another. */
function fillAll(form: SynpunktForm): void {
  for (const control of descendantsOf(form)) {
    if (!(control instanceof HTMLInputElement)) continue;
    control.value = 'https://spam.example';
    control.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }
}

/** Stops the clock of the page until the test is over. */
function setClock(time: string): void {
  globalThis.Date = new Proxy(RealDate, {
    construct: (target, args: []) => new target(...((args.length === 0 ? [time] : args) as [])), // as the clock takes them
  });
}

const RealDate = Date;

describe('<synpunkt-form> with spamHints', () => {
  const tab = shareTab(fields);
  const open = (config: object = {}): Promise<SynpunktForm> => tab.open({ spamHints: true, ...config });
  const received = (): Promise<Submission & Partial<Hints>> =>
    lastMessage(tab.endpoint) as Promise<Submission & Partial<Hints>>; // as the form sends it

  afterEach(() => {
    globalThis.Date = RealDate;
  });

  it('has no such field, and a message has neither key, unless the config asks for it', async () => {
    for (const config of [{}, { spamHints: false }]) {
      const form = await tab.open(config);
      const names = controlNames(form);
      await fill(form, 'Text', 'Lampan');
      await send(form);

      assert.deepEqual(names, ['text']);
      assert.sameMembers(Object.keys(await received()), [
        'version',
        'id',
        'form',
        'language',
        'sentAt',
        'page',
        'values',
      ]);
      form.remove();
    }
  });

  it('has one empty field that is neither shown, nor read, nor reached by the keyboard', async () => {
    const form = await open();

    const trap = trapOf(form);
    assert.equal(controlNames(form).length, 2);
    assert.isTrue(form.shadowRoot?.querySelector('form')?.contains(trap));
    assert.equal(trap.value, '');
    assert.equal(trap.autocomplete, 'off');
    assert.isFalse(trap.checkVisibility());
    assert.equal(queryAllByRole(form, 'textbox').length, 1);
    trap.focus();
    assert.isFalse(hasFocus(trap));
    getField(form, 'Text').focus();
    await pressKeys(form, 'Tab');
    assert.isTrue(hasFocus(getSendButton(form)));
    await assert.isAccessible(form);
  });

  it('sends what is in it, and when the form was opened', async () => {
    setClock('2026-11-27T12:00:00.000Z');
    const form = await open();
    await typeText(form, 'Text', 'Lampan');
    setClock('2026-11-27T12:00:42.000Z');

    await send(form);

    const { trap, openedAt, sentAt, values } = await received();
    assert.deepEqual([trap, openedAt], ['', '2026-11-27T12:00:00.000Z']);
    assert.equal(sentAt, '2026-11-27T12:00:42.000Z');
    assert.deepEqual(values, { text: 'Lampan' });
  });

  it('sends what a program writes into it, beside the answers and nowhere else', async () => {
    const form = await open({ fields: [...fields, { type: 'text', name: 'website', label: 'Webbplats' }] });

    fillAll(form);
    await send(form);

    const { trap, values } = await received();
    assert.equal(trap, 'https://spam.example');
    assert.deepEqual(values, { text: 'https://spam.example', website: 'https://spam.example' });
    assert.deepEqual(readAnswers(form), ['https://spam.example', 'https://spam.example']);
  });

  it('is not confused with a question that asks for a website', async () => {
    const form = await open({ fields: [{ type: 'text', name: 'website', label: 'Webbplats' }] });
    await fill(form, 'Webbplats', 'https://forening.example');

    await send(form);

    const { trap, values } = await received();
    assert.equal(trap, '');
    assert.deepEqual(values, { website: 'https://forening.example' });
  });

  it('sends the beginning of a long text, which could make the message too large', async () => {
    const form = await open();
    await fill(form, 'Text', 'Lampan');
    trapOf(form).value = 'x'.repeat(199) + '🌻'.repeat(100_000);

    await send(form);

    assert.equal((await received()).trap, 'x'.repeat(199));
  });

  it('is no answer: what is written there makes no draft, and no question before the page is left', async () => {
    const form = await open();

    const trap = trapOf(form);
    trap.value = 'https://spam.example';
    trap.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await form.updateComplete;

    assert.deepEqual(storedDrafts().filter(Boolean), []);
    assert.isFalse(asksBeforeLeaving());
    await fill(form, 'Text', 'Lampan');
    assert.notInclude(storedDrafts().join(), 'spam.example');
    assert.notInclude(storedDrafts().join(), 'openedAt');
  });

  it('counts anew for the next message', async () => {
    setClock('2026-11-27T12:00:00.000Z');
    const form = await open();
    fillAll(form);
    await send(form);
    setClock('2026-11-27T12:05:00.000Z');

    getButton(form, 'Skicka ett meddelande till').click();
    await form.updateComplete;
    await fill(form, 'Text', 'Lampan');
    await send(form);

    const { trap, openedAt } = await received();
    assert.deepEqual([trap, openedAt], ['', '2026-11-27T12:05:00.000Z']);
  });

  it('counts from the first language that the form was shown in', async () => {
    setClock('2026-11-27T12:00:00.000Z');
    const form = await open({ languages: ['sv', 'fi'] });
    await fill(form, 'Text', 'Lampan');
    setClock('2026-11-27T12:01:00.000Z');
    await switchLanguage(form, 'fi');

    await send(form);

    assert.equal((await received()).openedAt, '2026-11-27T12:00:00.000Z');
  });

  it('opens where a script of the page has broken how a time is written', async () => {
    const { toISOString } = Date.prototype;
    const broken = (): never => {
      throw new TypeError('broken');
    };
    Object.assign(Date.prototype, { toISOString: broken });

    const form = await open().finally(() => Object.assign(Date.prototype, { toISOString }));
    await fill(form, 'Text', 'Lampan');
    await send(form);

    assert.deepEqual((await received()).values, { text: 'Lampan' });
  });

  it('repeats the same message when the resident tries again', async () => {
    await tab.endpoint.script({ status: 400 }, {});
    const form = await open();
    await fill(form, 'Text', 'Lampan');
    await form.submit();

    trapOf(form).value = 'https://spam.example';
    await send(form);

    const [first, second] = (await tab.endpoint.received(2)).map(({ body }) => JSON.parse(body));
    assert.deepEqual([first.trap, second.trap], ['', 'https://spam.example']);
    assert.equal(second.openedAt, first.openedAt);
    assert.equal(second.id, first.id);
    assert.equal(second.sentAt, first.sentAt);
  });

  it('sends them in the JSON of a message with files as well', async () => {
    const form = await open({
      fields: [...fields, { type: 'file', name: 'files', label: 'Filer', accept: ['text/plain'] }],
    });
    await chooseFiles(form, 'Filer', new File(['x'], 'x.txt', { type: 'text/plain' }));

    await send(form);

    const { trap, openedAt } = await received();
    assert.equal(trap, '');
    assert.isString(openedAt);
  });

  const offered: [spamHints: boolean, keys: string[]][] = [
    [true, ['trap', 'openedAt']],
    [false, []],
  ];
  for (const [spamHints, keys] of offered) {
    it(`gives a transport of its own ${spamHints ? 'them' : 'nothing'} with ${spamHints}, beside the message`, async () => {
      const got: [message: object, options: TransportOptions][] = [];
      const form = await openFormToSend({ config: { fields, spamHints } });
      form.transport = async (...given) => {
        got.push(given);
        return { ok: true, receipt: {} };
      };
      await fill(form, 'Text', 'Lampan');

      await send(form);

      const [message = {}, options] = got[0] ?? [];
      assert.deepEqual(Object.keys(options?.hints ?? {}), keys);
      assert.doesNotHaveAnyKeys(message, ['trap', 'openedAt']);
    });
  }
});
