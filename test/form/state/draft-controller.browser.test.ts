import { assert } from '@open-wc/testing';
import { asksBeforeLeaving, draftEntries, shareTab, storedDrafts } from '../../support/drafts.ts';
import {
  choose,
  fill,
  getButton,
  getChoice,
  getField,
  getSendButton,
  readFileErrors,
  readFiles,
  switchLanguage,
  valueOf,
} from '../../support/drivers.ts';
import { chooseFiles, pressKeys, send, typeText } from '../../support/interactions.ts';
import { queryByRole, textOf } from '../../support/queries.ts';
import { waitUntil } from '../../support/wait-until.ts';

const fields = [
  { type: 'text', name: 'text', label: 'Text' },
  { type: 'textarea', name: 'more', label: 'Mer' },
  { type: 'radio', name: 'kind', label: 'Slag', options: [{ value: 'a', label: 'Alfa' }] },
  { type: 'checkboxes', name: 'days', label: 'Dagar', options: [{ value: 'man', label: 'Måndag' }] },
  { type: 'checkbox', name: 'box', label: 'Ruta' },
  { type: 'text', name: 'name', label: 'Namn', autocomplete: 'name' },
  { type: 'email', name: 'email', label: 'E-post' },
  { type: 'tel', name: 'phone', label: 'Telefon' },
  { type: 'hidden', name: 'from', value: 'x' },
  { type: 'file', name: 'files', label: 'Filer', accept: ['text/plain'] },
];

describe('DraftController', () => {
  const tab = shareTab(fields);
  const { open, openToSend, reopen } = tab;

  it('keeps what was written from the first key on, and nothing before', async () => {
    const form = await open();
    const before = storedDrafts();

    await typeText(form, 'Text', 'L');
    const first = storedDrafts();
    await pressKeys(form, 'y');

    assert.deepEqual(before, []);
    assert.lengthOf(first, 1);
    assert.include(first[0], '"L"');
    assert.include(storedDrafts()[0], '"Ly"');
  });

  it('gives back every kind of answer, but not contact fields, files and what is hidden', async () => {
    const form = await open();
    const labels = ['Text', 'Mer', 'Namn', 'E-post', 'Telefon'];
    for (const label of labels) await fill(form, label, `${label} 1`);
    await choose(form, 'Slag', 'Alfa');
    await choose(form, 'Dagar', 'Måndag');
    await choose(form, 'Ruta');
    await chooseFiles(form, 'Filer', new File(['x'], 'x.txt', { type: 'text/plain' }));

    const next = await reopen(form);

    assert.deepEqual(
      labels.map((label) => valueOf(next, label)),
      ['Text 1', 'Mer 1', '', '', ''],
    );
    assert.deepEqual(
      [getChoice(next, 'Slag', 'Alfa'), getChoice(next, 'Dagar', 'Måndag'), getField(next, 'Ruta')].map(
        ({ checked }) => checked,
      ),
      [true, true, true],
    );
    assert.deepEqual(readFiles(next), []);
    assert.notMatch(String(storedDrafts()), /Namn 1|E-post 1|Telefon 1|x\.txt|"from"/);
  });

  it('keeps and leaves out what a field says', async () => {
    const own = fields.map((field) => ({
      ...field,
      ...(field.name === 'email' && { draft: true }),
      ...(field.name === 'text' && { draft: false }),
    }));
    const form = await open({ fields: own });
    await fill(form, 'E-post', 'namn@example.se');
    await fill(form, 'Text', 'hemligt');

    const next = await reopen(form, { fields: own });

    assert.deepEqual([valueOf(next, 'E-post'), valueOf(next, 'Text')], ['namn@example.se', '']);
  });

  it('gives back a text that the resident has emptied as empty', async () => {
    const own = [{ ...fields[0], default: 'Förslag' }];
    const form = await open({ fields: own });
    await fill(form, 'Text', '');

    assert.equal(valueOf(await reopen(form, { fields: own }), 'Text'), '');
  });

  it('gives the language back along with the text', async () => {
    const languages = { languages: ['sv', 'fi'] };
    const form = await open(languages);
    await switchLanguage(form, 'fi');
    await typeText(form, 'Text', 'Lamppu');

    const next = await reopen(form, languages);

    assert.equal(textOf(getSendButton(next)), 'Lähetä');
    assert.equal(valueOf(next, 'Text'), 'Lamppu');
  });

  it('passes over what does not fit into the form, and what is no draft at all', async () => {
    let form = await open();
    await typeText(form, 'Text', 'L');
    const [[key, draft] = ['', '']] = draftEntries();
    const wrong = draft.replace('"text":"L"', '"text":["L"],"days":"man","box":"ja","gone":"x","constructor":"x"');
    for (const text of [wrong, '{', 'null', '[]', '{"values":7,"pending":{"contentHash":7}}']) {
      sessionStorage.setItem(key, text);

      form = await reopen(form);

      assert.equal(valueOf(form, 'Text'), '', text);
      await send(form);
    }
  });

  describe('when the message has been sent', () => {
    it('erases all of it', async () => {
      const form = await open();
      await typeText(form, 'Text', 'Lampan');

      await send(form);

      assert.deepEqual(storedDrafts(), []);
      assert.equal(valueOf(await reopen(form), 'Text'), '');
    });

    it('erases it even where the form is gone before all of the answer has come', async () => {
      await tab.endpoint.script({ status: 201, drip: true });
      const form = await open();
      await typeText(form, 'Text', 'Lampan');
      const { fetch } = globalThis;
      const answered = Promise.withResolvers<void>();
      globalThis.fetch = async (...given) => {
        const response = await fetch(...given);
        answered.resolve();
        return response;
      };

      const done = form.submit();
      await answered.promise;
      form.remove();
      await done;
      await form.updateComplete;

      globalThis.fetch = fetch;
      assert.deepEqual(storedDrafts(), []);
    });
  });

  describe('when the message may have arrived', () => {
    it('sends it under the same id after a reload, and a changed one under another', async () => {
      await tab.endpoint.script({ status: 400 });
      const form = await open();
      await typeText(form, 'Text', 'Lampan');
      await form.submit();

      const next = await reopen(form);
      await next.submit();
      await typeText(next, 'Text', ' är trasig');
      await next.submit();

      const [first, second, third] = (await tab.endpoint.received()).map(({ body }) => JSON.parse(body));
      assert.deepEqual(second, first);
      assert.notEqual(third.id, first.id);
      assert.notInclude(storedDrafts()[0]?.replace('"text":"Lampan är trasig"', ''), 'Lampan');
    });
  });

  it('offers to clear a draft that is restored in the form, before anyone has written', async () => {
    const form = await open();
    await typeText(form, 'Text', 'Lampan');

    const next = await reopen(form);
    await waitUntil(() => queryByRole(next, 'button', { name: 'Rensa' }) !== null);

    assert.equal(textOf(getButton(next, 'Rensa')), 'Rensa');
  });

  describe('when the page comes back as it was left', () => {
    const comeBack = (): boolean => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

    it('empties what another page of the tab has sent meanwhile', async () => {
      const form = await openToSend();
      await typeText(form, 'Text', 'Lampan');
      sessionStorage.clear();

      comeBack();
      await form.updateComplete;

      assert.equal(valueOf(form, 'Text'), '');
    });

    it('shows what was written on another page of the tab', async () => {
      const form = await openToSend();
      await typeText(form, 'Text', 'Lampan');
      const [[key, draft] = ['', '']] = draftEntries();
      sessionStorage.setItem(key, draft.replace('Lampan', 'Lampan är trasig'));

      comeBack();
      await form.updateComplete;

      assert.equal(valueOf(form, 'Text'), 'Lampan är trasig');
    });

    it('empties a single field that was emptied on another page of the tab, and leaves contact fields alone', async () => {
      const form = await openToSend();
      await typeText(form, 'Text', 'Lampan');
      await typeText(form, 'Mer', 'Den blinkar');
      await typeText(form, 'Namn', 'Namn');
      const [[key, draft] = ['', '']] = draftEntries();
      sessionStorage.setItem(key, draft.replace(',"more":"Den blinkar"', ''));

      comeBack();
      await form.updateComplete;

      assert.deepEqual(
        ['Text', 'Mer', 'Namn'].map((label) => valueOf(form, label)),
        ['Lampan', '', 'Namn'],
      );
    });

    it('leaves alone what nobody has changed, contact fields too', async () => {
      const form = await openToSend();
      await typeText(form, 'Text', 'Lampan');
      await typeText(form, 'Namn', 'Namn');

      comeBack();
      await form.updateComplete;

      assert.deepEqual([valueOf(form, 'Text'), valueOf(form, 'Namn')], ['Lampan', 'Namn']);
    });

    it('shows what was written on another page of the tab, though it came back before the submit feature', async () => {
      const { requestIdleCallback } = globalThis;
      const waiting: (() => void)[] = [];
      const writer = await open();
      await typeText(writer, 'Text', 'Lampan');
      const [[key, draft] = ['', '']] = draftEntries();
      writer.remove();
      sessionStorage.clear();
      Object.assign(globalThis, { requestIdleCallback: (callback: () => void) => waiting.push(callback) });
      const form = await open();
      Object.assign(globalThis, { requestIdleCallback });

      sessionStorage.setItem(key, draft);
      comeBack();
      const before = valueOf(form, 'Text');
      for (const callback of waiting) callback();
      await waitUntil(() => valueOf(form, 'Text') !== '', 'the draft is not restored');

      assert.deepEqual([before, valueOf(form, 'Text')], ['', 'Lampan']);
    });
  });

  describe('when it is to be kept in the page alone', () => {
    it('writes nothing to the tab, and asks before the page is left', async () => {
      const form = await open({ draft: 'memory' });
      const before = asksBeforeLeaving();
      await typeText(form, 'Text', 'Lampan');

      const asked = asksBeforeLeaving();
      const next = await reopen(form, { draft: 'memory' });

      assert.deepEqual([before, asked], [false, true]);
      assert.equal(valueOf(next, 'Text'), 'Lampan');
      assert.deepEqual(storedDrafts(), []);
      await send(next);
      assert.isFalse(asksBeforeLeaving());
    });
  });

  describe('when it is not to be kept', () => {
    it('keeps nothing outside the form, and asks before the page is left', async () => {
      const form = await open({ draft: 'off' });
      await typeText(form, 'Text', 'Lampan');

      const asked = asksBeforeLeaving();
      const next = await reopen(form, { draft: 'off' });

      assert.deepEqual([asked, asksBeforeLeaving()], [true, false]);
      assert.equal(valueOf(next, 'Text'), '');
      assert.deepEqual(storedDrafts(), []);
    });

    it('goes on asking when another form of the page changes that has nothing to lose', async () => {
      const form = await open({ draft: 'off' });
      const other = await open({ form: 'annat' });
      await typeText(form, 'Text', 'Lampan');

      await typeText(other, 'Text', 'Bänken');

      assert.isTrue(asksBeforeLeaving());
    });

    it('asks no more when the form has been taken off the page, though it was sending', async () => {
      await tab.endpoint.script({ hold: true });
      const form = await open({ draft: 'off' });
      await typeText(form, 'Text', 'Lampan');
      const done = form.submit();
      await tab.endpoint.received(1);

      form.remove();
      await done;
      await form.updateComplete;

      assert.isFalse(asksBeforeLeaving());
    });
  });

  describe('when it is kept in the tab', () => {
    it('asks nothing before the page is left, until a file is chosen', async () => {
      const form = await open();
      await typeText(form, 'Text', 'Lampan');
      const before = asksBeforeLeaving();

      await chooseFiles(form, 'Filer', new File(['x'], 'x.txt', { type: 'text/plain' }));
      const withFile = asksBeforeLeaving();
      getButton(form, 'Ta bort x.txt').click();
      await form.updateComplete;

      assert.deepEqual([before, withFile, asksBeforeLeaving()], [false, true, false]);
    });

    it('asks while a picture is being prepared, and no more when it has been refused', async () => {
      const own = [{ type: 'file', name: 'files', label: 'Filer' }];
      const form = await open({ fields: own });

      await chooseFiles(form, 'Filer', new File(['x'], 'x.jpg', { type: 'image/jpeg' }));
      const preparing = asksBeforeLeaving();
      while (readFileErrors(form).length === 0) await new Promise(requestAnimationFrame);
      await form.updateComplete;

      assert.deepEqual([preparing, asksBeforeLeaving()], [true, false]);
    });

    it('still asks when the form has been moved in the page', async () => {
      const form = await open();
      await chooseFiles(form, 'Filer', new File(['x'], 'x.txt', { type: 'text/plain' }));

      document.body.append(form);
      await form.updateComplete;

      assert.isTrue(asksBeforeLeaving());
    });
  });
});
