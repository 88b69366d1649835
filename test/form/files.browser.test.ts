import { assert } from '@open-wc/testing';
import type { SynpunktForm } from '../../src/form/synpunkt-form.ts';
import { find, formWith, hasFocus, maybe, textsOf, words } from '../support/elements.ts';
import { startEndpoint, type Endpoint } from '../support/endpoint.ts';
import { chooseFiles, descriptionOf, messageAt, press, send, tick, typeInto } from '../support/filling.ts';

const png = (name: string, content = name): File => new File([content], name, { type: 'image/png' });
const field = { type: 'file', name: 'pictures', label: 'Bilder' };

/** The words that name a control, by the elements that it says it is named by. */
const nameOf = (form: SynpunktForm, control: Element): string =>
  (control.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => words(find(form, `#${id}`)))
    .join(' ');

describe('<synpunkt-form> files', () => {
  let endpoint: Endpoint;
  const formOf = (more: object = {}, ...others: object[]) =>
    formWith({ endpoint: endpoint.url, config: { fields: [{ ...field, ...more }, ...others] } });

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  describe('when none is chosen', () => {
    it('is named by its question, and says before the choice what may be chosen', async () => {
      const form = await formOf({ hint: 'Om du har någon' });
      const control = find<HTMLInputElement>(form, '#field-pictures');

      assert.equal(nameOf(form, control), 'Bilder Välj filer');
      assert.equal(descriptionOf(form, control), 'Om du har någon Högst 5 filer på högst 10 MB var: bild eller PDF');
      assert.deepEqual([control.accept, control.multiple], ['image/*,application/pdf', true]);
      await assert.isAccessible(form);
    });

    it('says in words which kinds there are', async () => {
      const form = await formOf({ accept: ['image/jpeg', '.pdf', 'video/*', 'text/plain', '.docx'], maxFiles: 1 });

      const hint = words(find(form, '.hint'));

      assert.equal(hint, 'En fil på högst 10 MB: JPEG, PDF, film, textfil eller DOCX');
      assert.isFalse(find<HTMLInputElement>(form, '#field-pictures').multiple);
    });

    it('goes out as JSON', async () => {
      const form = await formOf();

      await send(form);

      const [request] = await endpoint.received();
      assert.equal(request?.headers['content-type'], 'application/json');
      assert.deepEqual((await messageAt(endpoint)).values, {});
    });

    it('asks for one where one must be sent, and the summary leads there', async () => {
      const form = await formOf({ required: true });
      await form.submit();
      assert.deepEqual(textsOf(form, '.summary a'), ['Välj en fil för ”Bilder”']);
      await assert.isAccessible(form);

      find(form, '.summary a').click();

      assert.isTrue(hasFocus(find(form, '#field-pictures')));
    });
  });

  describe('when files are chosen', () => {
    it('lists them, describes the control by them, and takes more', async () => {
      const form = await formOf();
      await chooseFiles(form, 'pictures', png('a.png'), png('b.png'));
      await chooseFiles(form, 'pictures', png('c.png'));

      assert.deepEqual(textsOf(form, '.file-list li'), ['a.png', 'b.png', 'c.png']);
      assert.equal(find(form, '.file-list').ariaLabel, 'Valda filer');
      // What a screen reader says of the control; the browser alone would keep the last choice only.
      assert.lengthOf(find<HTMLInputElement>(form, '#field-pictures').files ?? [], 3);
      assert.match(descriptionOf(form, find(form, '#field-pictures')), / \| a\.png \| b\.png \| c\.png$/);
      await assert.isAccessible(form);
    });

    it('puts another in the place of the one where there may be only one', async () => {
      const form = await formOf({ maxFiles: 1 });
      await chooseFiles(form, 'pictures', png('a.png'));

      await chooseFiles(form, 'pictures', png('b.png'));

      assert.deepEqual(textsOf(form, '.file-list li'), ['b.png']);
    });

    it('removes one by its name, by the keyboard, says so, and goes back to the control', async () => {
      const form = await formOf();
      await chooseFiles(form, 'pictures', png('a.png'), png('b.png'));
      find(form, '#field-pictures').focus();

      await press(form, 'Tab');
      const button = find(form, '.file-list button');
      assert.isTrue(hasFocus(button));
      assert.equal(button.ariaLabel, 'Ta bort a.png');
      await press(form, 'Enter');

      assert.deepEqual(textsOf(form, '.file-list li'), ['b.png']);
      assert.isTrue(hasFocus(find(form, '#field-pictures')));
      assert.equal(words(find(form, '#field-pictures-status')), 'a.png är borttagen');
      assert.isAtLeast(find(form, '.file-list button').getBoundingClientRect().height, 44);
      await chooseFiles(form, 'pictures', png('a.png'));
      assert.equal(words(find(form, '#field-pictures-status')), '');
    });

    it('sends them as parts beside the message, which tells of them in the same order', async () => {
      const form = await formOf({}, { type: 'text', name: 'text', label: 'Text' }, { ...field, name: 'more' });
      await typeInto(form, 'text', 'hej å');
      await chooseFiles(form, 'pictures', png('a.png', 'AAA'), png('å b.png', 'B'));
      await chooseFiles(form, 'more', new File(['%PDF'], 'c.pdf', { type: 'application/pdf' }));

      await send(form);

      const [request] = await endpoint.received();
      assert.match(String(request?.headers['content-type']), /^multipart\/form-data; boundary=/);
      assert.deepEqual(
        request?.parts?.slice(1).map(({ name, fileName, text }) => [name, fileName, text]),
        [
          ['pictures', 'a.png', 'AAA'],
          ['pictures', 'å b.png', 'B'],
          ['more', 'c.pdf', '%PDF'],
        ],
      );
      assert.deepEqual([request?.parts?.[0]?.name, request?.parts?.[0]?.type], ['message', 'application/json']);
      assert.deepEqual((await messageAt(endpoint)).values, {
        text: 'hej å',
        pictures: [
          { name: 'a.png', type: 'image/png', size: 3 },
          { name: 'å b.png', type: 'image/png', size: 1 },
        ],
        more: [{ name: 'c.pdf', type: 'application/pdf', size: 4 }],
      });
      assert.deepEqual(textsOf(form, '.answers dd'), ['a.png å b.png', 'hej å', 'c.pdf']);
    });

    it('keeps them when sending fails, and sends them again', async () => {
      await endpoint.script({ status: 503 }, {});
      const form = await formOf();
      await chooseFiles(form, 'pictures', png('a.png'));
      await form.submit();
      assert.deepEqual(textsOf(form, '.file-list li'), ['a.png']);

      await send(form);

      const requests = await endpoint.received();
      assert.deepEqual(
        requests.map(({ parts }) => parts?.[1]?.fileName),
        ['a.png', 'a.png'],
      );
    });

    it('has none when another message is to be written', async () => {
      const form = await formOf();
      await chooseFiles(form, 'pictures', png('a.png'));
      await send(form);

      find(form, '.receipt button').click();
      await form.updateComplete;

      assert.isTrue(maybe(form, '.file-list') === null);
      assert.lengthOf(find<HTMLInputElement>(form, '#field-pictures').files ?? [], 0);
    });

    it('does not send those of a question that is hidden by now', async () => {
      const form = await formOf(
        { showWhen: { field: 'box', filled: true } },
        { type: 'checkbox', name: 'box', label: 'Med bild' },
      );
      await tick(form, 'box');
      await chooseFiles(form, 'pictures', png('a.png'));
      await tick(form, 'box');

      await send(form);

      assert.equal((await endpoint.received())[0]?.headers['content-type'], 'application/json');
    });
  });

  describe('when files cannot be sent', () => {
    for (const [what, more, file, error] of [
      [
        'of another kind',
        {},
        new File(['x'], 'bok.epub', { type: 'application/epub+zip' }),
        'Filen bok.epub är av en filtyp som inte kan skickas här. Ta bort den eller välj en annan fil.',
      ],
      [
        'too large',
        { maxSize: 0.001 },
        png('stor.png', 'x'.repeat(1001)),
        'Filen stor.png är större än 0,001 MB. Välj en mindre fil.',
      ],
    ] as const) {
      it(`names the one that is ${what}`, async () => {
        const form = await formOf(more);
        await chooseFiles(form, 'pictures', png('a.png'), file);

        await form.submit();

        assert.deepEqual(textsOf(form, '.summary a'), [error]);
        assert.include(descriptionOf(form, find(form, '#field-pictures')), `Fel: ${error}`);
        assert.deepEqual(await endpoint.received(), []);
        await assert.isAccessible(form);
      });
    }

    it('says how many there may be', async () => {
      const form = await formOf({ maxFiles: 2 });
      await chooseFiles(form, 'pictures', png('a.png'), png('b.png'), png('c.png'));

      await form.submit();
      assert.deepEqual(textsOf(form, '.summary a'), ['Välj högst 2']);

      find(form, '.file-list button').click();
      await form.updateComplete;
      await send(form);
      assert.lengthOf((await endpoint.received())[0]?.parts ?? [], 3);
    });
  });

  describe('while it is sending', () => {
    it('takes no files and removes none', async () => {
      await endpoint.script({ hold: true });
      const form = await formOf();
      await chooseFiles(form, 'pictures', png('a.png'));
      const done = form.submit();
      await endpoint.received(1);

      assert.isTrue(find<HTMLInputElement>(form, '#field-pictures').disabled);
      assert.isTrue(find<HTMLButtonElement>(form, '.file-list button').disabled);
      await endpoint.release();
      await done;
    });
  });

  it('takes folders and line ends out of a name, and keeps its end', async () => {
    const form = await formOf();
    await chooseFiles(form, 'pictures', png('a/b\\c\td.png'), png(`${'🌻'.repeat(130)}.png`));

    await send(form);

    const names = (await endpoint.received())[0]?.parts?.slice(1).map(({ fileName }) => fileName) ?? [];
    assert.equal(names[0], 'a_b_c_d.png');
    assert.isAtMost(names[1]?.length ?? 0, 255);
    assert.match(names[1] ?? '', /^\uFFFD🌻+\.png$/u);
  });
});
