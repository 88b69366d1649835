import { assert, waitUntil } from '@open-wc/testing';
import { entries, inOneTab, kept, leaveIsAskedAbout, valueOf } from '../../support/drafts.ts';
import { find, maybe, textsOf, words, write } from '../../support/elements.ts';
import { chooseFiles, press, readIn, send, tick, typeInto } from '../../support/filling.ts';

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
  const tab = inOneTab(fields);
  const { opened, again } = tab;

  it('keeps what was written from the first key on, and nothing before', async () => {
    const form = await opened();
    const before = kept();

    await typeInto(form, 'text', 'L');
    const first = kept();
    await press(form, 'y');

    assert.deepEqual(before, []);
    assert.lengthOf(first, 1);
    assert.include(first[0], '"L"');
    assert.include(kept()[0], '"Ly"');
  });

  it('gives back every kind of answer, but not contact fields, files and what is hidden', async () => {
    const form = await opened();
    for (const name of ['text', 'more', 'name', 'email', 'phone']) write(form, name, `${name} 1`);
    await tick(form, 'kind', 'a');
    await tick(form, 'days', 'man');
    find(form, '[name=box]').click();
    await chooseFiles(form, 'files', new File(['x'], 'x.txt', { type: 'text/plain' }));

    const next = await again(form);

    assert.deepEqual(
      ['text', 'more', 'name', 'email', 'phone'].map((name) => valueOf(next, name)),
      ['text 1', 'more 1', '', '', ''],
    );
    assert.deepEqual(
      ['kind', 'days', 'box'].map((name) => find<HTMLInputElement>(next, `[name=${name}]`).checked),
      [true, true, true],
    );
    assert.deepEqual(textsOf(next, '.file-list li'), []);
    assert.notMatch(String(kept()), /name 1|email 1|phone 1|x\.txt|"from"/);
  });

  it('keeps and leaves out what a field says', async () => {
    const own = fields.map((field) => ({
      ...field,
      ...(field.name === 'email' && { draft: true }),
      ...(field.name === 'text' && { draft: false }),
    }));
    const form = await opened({ fields: own });
    write(form, 'email', 'namn@example.se');
    write(form, 'text', 'hemligt');
    await form.updateComplete;

    const next = await again(form, { fields: own });

    assert.deepEqual([valueOf(next, 'email'), valueOf(next, 'text')], ['namn@example.se', '']);
  });

  it('gives back a text that the resident has emptied as empty', async () => {
    const own = [{ ...fields[0], default: 'Förslag' }];
    const form = await opened({ fields: own });
    write(form, 'text', '');
    await form.updateComplete;

    assert.equal(valueOf(await again(form, { fields: own }), 'text'), '');
  });

  it('gives the language back along with the text', async () => {
    const languages = { languages: ['sv', 'fi'] };
    const form = await opened(languages);
    await readIn(form, 'fi');
    await typeInto(form, 'text', 'Lamppu');

    const next = await again(form, languages);

    assert.equal(words(find(next, '[type=submit]')), 'Lähetä');
    assert.equal(valueOf(next, 'text'), 'Lamppu');
  });

  it('passes over what does not fit into the form, and what is no draft at all', async () => {
    let form = await opened();
    await typeInto(form, 'text', 'L');
    const [[key, draft] = ['', '']] = entries();
    const wrong = draft.replace('"text":"L"', '"text":["L"],"days":"man","box":"ja","gone":"x","constructor":"x"');
    for (const text of [wrong, '{', 'null', '[]', '{"values":7,"pending":{"contentHash":7}}']) {
      sessionStorage.setItem(key, text);

      form = await again(form);

      assert.equal(valueOf(form, 'text'), '', text);
      await send(form);
    }
  });

  describe('when the message has been sent', () => {
    it('erases all of it', async () => {
      const form = await opened();
      await typeInto(form, 'text', 'Lampan');

      await send(form);

      assert.deepEqual(kept(), []);
      assert.equal(valueOf(await again(form), 'text'), '');
    });

    it('erases it even where the form is gone before all of the answer has come', async () => {
      await tab.endpoint.script({ status: 201, drip: true });
      const form = await opened();
      await typeInto(form, 'text', 'Lampan');
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
      assert.deepEqual(kept(), []);
    });
  });

  describe('when the message may have arrived', () => {
    it('sends it under the same id after a reload, and a changed one under another', async () => {
      await tab.endpoint.script({ status: 400 });
      const form = await opened();
      await typeInto(form, 'text', 'Lampan');
      await form.submit();

      const next = await again(form);
      await next.submit();
      await typeInto(next, 'text', ' är trasig');
      await next.submit();

      const [first, second, third] = (await tab.endpoint.received()).map(({ body }) => JSON.parse(body));
      assert.deepEqual(second, first);
      assert.notEqual(third.id, first.id);
      assert.notInclude(kept()[0]?.replace('"text":"Lampan är trasig"', ''), 'Lampan');
    });
  });

  it('offers to clear a draft that stands in the form again, before anyone has written', async () => {
    const form = await opened();
    await typeInto(form, 'text', 'Lampan');

    const next = await again(form);
    await waitUntil(() => maybe(next, '#clear') !== null);

    assert.equal(words(find(next, '#clear')), 'Rensa');
  });

  describe('when the page comes back as it was left', () => {
    const comeBack = (): boolean => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));

    it('empties what another page of the tab has sent meanwhile', async () => {
      const form = await opened();
      await typeInto(form, 'text', 'Lampan');
      sessionStorage.clear();

      comeBack();
      await form.updateComplete;

      assert.equal(valueOf(form, 'text'), '');
    });

    it('shows what was written on another page of the tab', async () => {
      const form = await opened();
      await typeInto(form, 'text', 'Lampan');
      const [[key, draft] = ['', '']] = entries();
      sessionStorage.setItem(key, draft.replace('Lampan', 'Lampan är trasig'));

      comeBack();
      await form.updateComplete;

      assert.equal(valueOf(form, 'text'), 'Lampan är trasig');
    });

    it('empties a single field that was emptied on another page of the tab, and leaves contact fields alone', async () => {
      const form = await opened();
      await typeInto(form, 'text', 'Lampan');
      await typeInto(form, 'more', 'Den blinkar');
      await typeInto(form, 'name', 'Namn');
      const [[key, draft] = ['', '']] = entries();
      sessionStorage.setItem(key, draft.replace(',"more":"Den blinkar"', ''));

      comeBack();
      await form.updateComplete;

      assert.deepEqual(
        ['text', 'more', 'name'].map((name) => valueOf(form, name)),
        ['Lampan', '', 'Namn'],
      );
    });

    it('leaves alone what nobody has changed, contact fields too', async () => {
      const form = await opened();
      await typeInto(form, 'text', 'Lampan');
      await typeInto(form, 'name', 'Namn');

      comeBack();
      await form.updateComplete;

      assert.deepEqual([valueOf(form, 'text'), valueOf(form, 'name')], ['Lampan', 'Namn']);
    });
  });

  describe('when it is to be kept in the page alone', () => {
    it('writes nothing to the tab, and asks before the page is left', async () => {
      const form = await opened({ draft: 'memory' });
      const before = leaveIsAskedAbout();
      await typeInto(form, 'text', 'Lampan');

      const asked = leaveIsAskedAbout();
      const next = await again(form, { draft: 'memory' });

      assert.deepEqual([before, asked], [false, true]);
      assert.equal(valueOf(next, 'text'), 'Lampan');
      assert.deepEqual(kept(), []);
      await send(next);
      assert.isFalse(leaveIsAskedAbout());
    });
  });

  describe('when it is not to be kept', () => {
    it('keeps nothing outside the form, and asks before the page is left', async () => {
      const form = await opened({ draft: 'off' });
      await typeInto(form, 'text', 'Lampan');

      const asked = leaveIsAskedAbout();
      const next = await again(form, { draft: 'off' });

      assert.deepEqual([asked, leaveIsAskedAbout()], [true, false]);
      assert.equal(valueOf(next, 'text'), '');
      assert.deepEqual(kept(), []);
    });

    it('asks no more when the form has been taken off the page, though it was sending', async () => {
      await tab.endpoint.script({ hold: true });
      const form = await opened({ draft: 'off' });
      await typeInto(form, 'text', 'Lampan');
      const done = form.submit();
      await tab.endpoint.received(1);

      form.remove();
      await done;
      await form.updateComplete;

      assert.isFalse(leaveIsAskedAbout());
    });
  });

  describe('when it is kept in the tab', () => {
    it('asks nothing before the page is left, until a file is chosen', async () => {
      const form = await opened();
      await typeInto(form, 'text', 'Lampan');
      const before = leaveIsAskedAbout();

      await chooseFiles(form, 'files', new File(['x'], 'x.txt', { type: 'text/plain' }));
      const withFile = leaveIsAskedAbout();
      find(form, '.file-list button').click();
      await form.updateComplete;

      assert.deepEqual([before, withFile, leaveIsAskedAbout()], [false, true, false]);
    });

    it('asks while a picture is being prepared, and no more when it has been refused', async () => {
      const own = [{ type: 'file', name: 'files', label: 'Filer' }];
      const form = await opened({ fields: own });

      await chooseFiles(form, 'files', new File(['x'], 'x.jpg', { type: 'image/jpeg' }));
      const preparing = leaveIsAskedAbout();
      while (maybe(form, '.refused') === null) await new Promise(requestAnimationFrame);
      await form.updateComplete;

      assert.deepEqual([preparing, leaveIsAskedAbout()], [true, false]);
    });

    it('still asks when the form has been moved in the page', async () => {
      const form = await opened();
      await chooseFiles(form, 'files', new File(['x'], 'x.txt', { type: 'text/plain' }));

      document.body.append(form);
      await form.updateComplete;

      assert.isTrue(leaveIsAskedAbout());
    });
  });
});
