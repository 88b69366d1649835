import { assert } from '@open-wc/testing';
import {
  choose,
  getButton,
  getField,
  getGroup,
  getSendButton,
  getSummary,
  readAnswers,
  readErrors,
  readFileErrors,
  readFiles,
  readStatus,
} from '../../../support/drivers.ts';
import { startEndpoint, type Endpoint } from '../../../support/endpoint.ts';
import { chooseFiles, lastMessage, pressKeys, send, typeText } from '../../../support/interactions.ts';
import { openForm } from '../../../support/open-widget.ts';
import { descriptionOf, getByRole, hasFocus, nameOf, queryByRole, textOf } from '../../../support/queries.ts';
import { inShadow } from '../../../support/shadow.ts';

const pdf = (name: string, content = name): File => new File([content], name, { type: 'application/pdf' });
const field = { type: 'file', name: 'papers', label: 'Handlingar' };

describe('<synpunkt-form> files', () => {
  let endpoint: Endpoint;
  const formOf = (more: object = {}, ...others: object[]) =>
    openForm({ endpoint: endpoint.url, config: { fields: [{ ...field, ...more }, ...others] } });

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  describe('when none is chosen', () => {
    it('is named by its question, and says before the choice what may be chosen', async () => {
      const form = await formOf({ hint: 'Om du har någon' });
      const control = getField(form, 'Handlingar');

      assert.equal(nameOf(getGroup(form, 'Handlingar')), 'Handlingar');
      assert.equal(nameOf(control), 'Välj filer');
      assert.equal(
        descriptionOf(control),
        'Om du har någon Högst 5 filer, var och en på högst 10 MB. Filtyp: bild eller PDF. Innan bilderna skickas gör vi dem mindre och tar bort uppgifter om var de togs.',
      );
      assert.deepEqual([control.accept, control.multiple], ['image/*,application/pdf', true]);
      await assert.isAccessible(form);
    });

    it('says in words which kinds there are', async () => {
      const form = await formOf({ accept: ['image/jpeg', '.pdf', 'video/*', 'text/plain', '.docx'], maxFiles: 1 });

      const hint = descriptionOf(getField(form, 'Handlingar'));

      assert.match(
        hint,
        /^En fil på högst 10 MB\. Filtyp: JPEG, PDF, film, textfil eller DOCX\. Innan bilderna skickas/,
      );
      assert.isFalse(getField(form, 'Handlingar').multiple);
    });

    it('says that files can be dragged only where there is a pointer that can', async () => {
      const form = await formOf();
      const canDrag = matchMedia('(any-pointer: fine)').matches;

      const hint = inShadow(form, '.drop');

      assert.equal(textOf(hint), 'Du kan också dra filer hit.');
      assert.equal(getComputedStyle(hint).display === 'none', !canDrag);
    });

    it('says nothing of pictures where none may be chosen', async () => {
      const form = await formOf({ accept: ['.pdf', 'text/plain'] });

      const hint = descriptionOf(getField(form, 'Handlingar'));

      assert.equal(hint, 'Högst 5 filer, var och en på högst 10 MB. Filtyp: PDF eller textfil');
    });

    it('goes out as JSON', async () => {
      const form = await formOf();

      await send(form);

      const [request] = await endpoint.received();
      assert.equal(request?.headers['content-type'], 'application/json');
      assert.deepEqual((await lastMessage(endpoint)).values, {});
    });

    it('asks for one where one must be sent, and the summary leads there', async () => {
      const form = await formOf({ required: true });
      await form.submit();
      assert.deepEqual(readErrors(form), ['Välj en fil för ”Handlingar”']);
      await assert.isAccessible(form);

      getByRole(getSummary(form), 'link').click();

      assert.isTrue(hasFocus(getField(form, 'Handlingar')));
    });
  });

  describe('when files are chosen', () => {
    it('lists them, describes the control by them, and takes more', async () => {
      const form = await formOf();
      await chooseFiles(form, 'Handlingar', pdf('a.pdf'), pdf('b.pdf'));
      await chooseFiles(form, 'Handlingar', pdf('c.pdf'));

      assert.deepEqual(readFiles(form), ['a.pdf 1 kB', 'b.pdf 1 kB', 'c.pdf 1 kB']);
      assert.isNotNull(queryByRole(form, 'list', { name: 'Valda filer' }));
      // Screen readers announce the files of the control; the browser itself only has the last choice.
      assert.lengthOf(getField(form, 'Handlingar').files ?? [], 3);
      assert.match(descriptionOf(getField(form, 'Handlingar')), / \| a\.pdf \| b\.pdf \| c\.pdf$/);
      await assert.isAccessible(form);
    });

    it('replaces the file by another where there may be only one', async () => {
      const form = await formOf({ maxFiles: 1 });
      await chooseFiles(form, 'Handlingar', pdf('a.pdf'));

      await chooseFiles(form, 'Handlingar', pdf('b.pdf'));

      assert.deepEqual(readFiles(form), ['b.pdf 1 kB']);
      assert.equal(nameOf(getField(form, 'Handlingar')), 'Välj en fil');
      assert.isNotNull(queryByRole(form, 'list', { name: 'Vald fil' }));
    });

    it('removes one by its name, by the keyboard, says so, and goes back to the control (WCAG 2.1.1, 2.5.7, 4.1.3)', async () => {
      const form = await formOf();
      await chooseFiles(form, 'Handlingar', pdf('a.pdf'), pdf('b.pdf'));
      getField(form, 'Handlingar').focus();

      await pressKeys(form, 'Tab');
      const button = getButton(form, 'Ta bort a.pdf');
      assert.isTrue(hasFocus(button));
      assert.equal(nameOf(button), 'Ta bort a.pdf');
      await pressKeys(form, 'Enter');

      assert.deepEqual(readFiles(form), ['b.pdf 1 kB']);
      assert.isTrue(hasFocus(getField(form, 'Handlingar')));
      assert.equal(readStatus(form), 'a.pdf är borttagen');
      assert.isAtLeast(getButton(form, 'Ta bort b.pdf').getBoundingClientRect().height, 44);
    });

    it('sends them as parts beside the message, which tells of them in the same order', async () => {
      const form = await formOf(
        {},
        { type: 'text', name: 'text', label: 'Text' },
        { ...field, name: 'more', label: 'Mer' },
      );
      await typeText(form, 'Text', 'hej å');
      await chooseFiles(form, 'Handlingar', pdf('a.pdf', 'AAA'), pdf('å b.pdf', 'B'));
      await chooseFiles(form, 'Mer', new File(['%PDF'], 'c.pdf', { type: 'application/pdf' }));

      await send(form);

      const [request] = await endpoint.received();
      assert.match(String(request?.headers['content-type']), /^multipart\/form-data; boundary=/);
      assert.deepEqual(
        request?.parts?.slice(1).map(({ name, fileName, text }) => [name, fileName, text]),
        [
          ['papers', 'a.pdf', 'AAA'],
          ['papers', 'å b.pdf', 'B'],
          ['more', 'c.pdf', '%PDF'],
        ],
      );
      assert.deepEqual([request?.parts?.[0]?.name, request?.parts?.[0]?.type], ['message', 'application/json']);
      assert.deepEqual((await lastMessage(endpoint)).values, {
        text: 'hej å',
        papers: [
          { name: 'a.pdf', type: 'application/pdf', size: 3 },
          { name: 'å b.pdf', type: 'application/pdf', size: 1 },
        ],
        more: [{ name: 'c.pdf', type: 'application/pdf', size: 4 }],
      });
      assert.deepEqual(readAnswers(form), ['a.pdf å b.pdf', 'hej å', 'c.pdf']);
    });

    it('keeps them when sending fails, and sends them again', async () => {
      await endpoint.script({ status: 400 }, {});
      const form = await formOf();
      await chooseFiles(form, 'Handlingar', pdf('a.pdf'));
      await form.submit();
      assert.deepEqual(readFiles(form), ['a.pdf 1 kB']);

      await send(form);

      const requests = await endpoint.received();
      assert.deepEqual(
        requests.map(({ parts }) => parts?.[1]?.fileName),
        ['a.pdf', 'a.pdf'],
      );
    });

    it('has none when another message is to be written', async () => {
      const form = await formOf();
      await chooseFiles(form, 'Handlingar', pdf('a.pdf'));
      await send(form);

      getButton(form, 'Skicka ett meddelande till').click();
      await form.updateComplete;

      assert.isTrue(queryByRole(form, 'list', { name: 'Valda filer' }) === null);
      assert.lengthOf(getField(form, 'Handlingar').files ?? [], 0);
    });

    it('does not send those of a question that is hidden by now', async () => {
      const form = await formOf(
        { showWhen: { field: 'box', filled: true } },
        { type: 'checkbox', name: 'box', label: 'Med handling' },
      );
      await choose(form, 'Med handling');
      await chooseFiles(form, 'Handlingar', pdf('a.pdf'));
      await choose(form, 'Med handling');

      await send(form);

      assert.equal((await endpoint.received())[0]?.headers['content-type'], 'application/json');
    });
  });

  describe('when files cannot be sent', () => {
    for (const [what, more, file, reason] of [
      [
        'of another kind',
        {},
        new File(['x'], 'bok.epub', { type: 'application/epub+zip' }),
        'Filen bok.epub är av en filtyp som inte kan skickas här. Välj en annan fil.',
      ],
      [
        'too large',
        { maxSize: 0.001 },
        pdf('stor.pdf', 'x'.repeat(1001)),
        'Filen stor.pdf är större än 0,001 MB. Välj en mindre fil.',
      ],
      ['empty', {}, pdf('tom.pdf', ''), 'Filen tom.pdf är tom. Välj en annan fil.'],
      [
        'an empty picture',
        {},
        new File([], 'tom.png', { type: 'image/png' }),
        'Filen tom.png är tom. Välj en annan fil.',
      ],
      ['one too many', { maxFiles: 2 }, pdf('c.pdf'), 'c.pdf är inte tillagd, eftersom högst 2 filer kan skickas.'],
      [
        'of a kind that has words of its own',
        { errors: { wrongFile: 'Bara PDF, tack' } },
        new File(['x'], 'bok.epub', { type: 'application/epub+zip' }),
        'Bara PDF, tack',
      ],
    ] as const) {
      it(`says at once why it does not take the one that is ${what}, and keeps the others`, async () => {
        const form = await formOf(more);
        const others = what === 'one too many' ? [pdf('a.pdf'), pdf('b.pdf')] : [pdf('a.pdf')];

        await chooseFiles(form, 'Handlingar', ...others, file);

        const names = others.map(({ name }) => name);
        assert.deepEqual(readFileErrors(form), [reason]);
        assert.include(descriptionOf(getField(form, 'Handlingar')), reason);
        assert.equal(
          readStatus(form),
          [reason.replace(/\.?$/, '.'), ...names.map((name) => `${name} är tillagd.`)].join(' '),
        );
        assert.deepEqual(
          readFiles(form),
          names.map((name) => `${name} 1 kB`),
        );
        await assert.isAccessible(form);
        await send(form);
        assert.deepEqual(
          (await endpoint.files()).map(({ name }) => name),
          names,
        );
      });
    }

    it('says so until the next choice', async () => {
      const form = await formOf();
      await chooseFiles(form, 'Handlingar', pdf('a.pdf'), new File(['x'], 'bok.epub'));
      getButton(form, 'Ta bort a.pdf').click();
      await form.updateComplete;
      assert.lengthOf(readFileErrors(form), 1);

      await chooseFiles(form, 'Handlingar', pdf('b.pdf'));

      assert.deepEqual(readFileErrors(form), []);
    });

    it('keeps the one that it has where there may be only one', async () => {
      const form = await formOf({ maxFiles: 1 });
      await chooseFiles(form, 'Handlingar', pdf('a.pdf'));

      await chooseFiles(form, 'Handlingar', new File(['x'], 'bok.epub'));

      assert.deepEqual(readFiles(form), ['a.pdf 1 kB']);
    });

    it('keeps what there is when the choice is given up', async () => {
      const form = await formOf();
      await chooseFiles(form, 'Handlingar', pdf('a.pdf'));

      await chooseFiles(form, 'Handlingar');

      assert.deepEqual(readFiles(form), ['a.pdf 1 kB']);
    });

    it('says in the words of another language what it has said', async () => {
      const form = await formOf();
      await chooseFiles(form, 'Handlingar', new File(['x'], 'bok.epub'));

      form.lang = 'en';
      await form.updateComplete;

      assert.deepEqual(readFileErrors(form), [
        'The file bok.epub is of a type that cannot be sent here. Choose another file.',
      ]);
    });

    it('says that the endpoint does not take one, whose name it does not tell', async () => {
      await endpoint.script({ status: 422, body: { issues: [{ field: 'papers', code: 'wrongFile' }] } });
      const form = await formOf();
      await chooseFiles(form, 'Handlingar', pdf('a.pdf'));

      await form.submit();

      const error = 'En fil är av en filtyp som inte kan skickas här. Välj en annan fil.';
      assert.deepEqual(readErrors(form), [error]);
      assert.include(descriptionOf(getField(form, 'Handlingar')), `Fel: ${error}`);
      await assert.isAccessible(form);
    });
  });

  describe('while it is sending', () => {
    it('takes no files and removes none', async () => {
      await endpoint.script({ hold: true });
      const form = await formOf();
      await chooseFiles(form, 'Handlingar', pdf('a.pdf'));
      const done = form.submit();
      await endpoint.received(1);

      assert.isTrue(getField(form, 'Handlingar').disabled);
      assert.isTrue(getButton(form, 'Ta bort a.pdf').disabled);
      await endpoint.release();
      await done;
    });
  });

  it('says on the button how much has gone out, and can still be pressed', async () => {
    await endpoint.script({ hold: true });
    const form = await formOf();
    await chooseFiles(form, 'Handlingar', pdf('a.pdf', 'x'.repeat(200_000)));
    const button = getSendButton(form);

    const done = form.submit();
    await endpoint.received(1);
    while (!textOf(button).includes('%')) await new Promise(requestAnimationFrame);

    assert.match(textOf(button), /^Skickar … \d+ %$/);
    assert.isFalse(button.disabled);
    assert.equal(readStatus(form), 'Skickar …');
    await endpoint.release();
    await done;
  });
});
