import { assert } from '@open-wc/testing';
import { gps } from 'exifr';
import type { SynpunktForm } from '../../../../src/form/synpunkt-form.ts';
import {
  getButton,
  getField,
  getSendButton,
  hasReceipt,
  pressSend,
  readFileErrors,
  readFiles,
  readStatus,
} from '../../../support/drivers.ts';
import { startEndpoint, type Endpoint } from '../../../support/endpoint.ts';
import { chooseFiles, lastMessage, send } from '../../../support/interactions.ts';
import { openForm } from '../../../support/open-widget.ts';
import { descriptionOf, hasFocus, textOf } from '../../../support/queries.ts';
import { colourAt, picture, pixels } from './pictures.ts';
import { waitUntil } from '../../../support/wait-until.ts';

const pdf = (name: string, content = name): File => new File([content], name, { type: 'application/pdf' });
const broken = (name: string): File => new File(['inte en bild'], name, { type: 'image/jpeg' });

/** Waits until no picture is being prepared. */
const prepared = (form: SynpunktForm): Promise<void> =>
  waitUntil(() => !readFiles(form).some((file) => file.startsWith('Förbereder ')), 'the pictures are not ready');

describe('<synpunkt-form> pictures', () => {
  let endpoint: Endpoint;
  const formOf = (more: object = {}, ...others: object[]) =>
    openForm({
      endpoint: endpoint.url,
      config: { fields: [{ type: 'file', name: 'pictures', label: 'Bilder', ...more }, ...others] },
    });

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  it('sends a photo upright, smaller and without its place', async () => {
    const form = await formOf();
    const photo = await picture('photo.jpg');
    assert.deepEqual(await gps(photo), { latitude: 60.0972, longitude: 19.942 });
    await chooseFiles(form, 'Bilder', photo);

    await send(form);

    const [sent] = await endpoint.files();
    assert.instanceOf(sent, File);
    assert.isUndefined(await gps(sent));
    const { width, height, at } = await pixels(sent);
    assert.deepEqual([width, height, colourAt(at(0.1, 0.1))], [1600, 2560, 'blue']);
    assert.deepEqual((await lastMessage(endpoint)).values, {
      pictures: [{ name: 'photo.jpg', type: 'image/jpeg', size: sent.size }],
    });
  });

  it('sends what is no picture byte by byte, beside one', async () => {
    const form = await formOf();
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256);
    const paper = new File([bytes], 'beslut.pdf', { type: 'application/pdf' });
    await chooseFiles(form, 'Bilder', await picture('screenshot.png'), paper);

    await send(form);

    const [first, second] = await endpoint.files();
    assert.deepEqual([first?.name, second?.name], ['screenshot.png', 'beslut.pdf']);
    assert.deepEqual(new Uint8Array((await second?.arrayBuffer()) ?? new ArrayBuffer()), bytes);
  });

  it('says that it prepares a picture, then that it is there, with its size', async () => {
    const form = await formOf();

    await chooseFiles(form, 'Bilder', await picture('photo.jpg', 'tak.jpg'), pdf('a.pdf'));
    assert.deepEqual(readFiles(form), ['Förbereder tak.jpg …', 'a.pdf 1 kB']);
    assert.equal(readStatus(form), 'Förbereder tak.jpg. a.pdf är tillagd.');
    assert.match(descriptionOf(getField(form, 'Bilder')), / \| Förbereder tak\.jpg … \| a\.pdf$/);
    await assert.isAccessible(form);
    await prepared(form);

    assert.match(readFiles(form).join(), /^tak\.jpg \d+ kB,a\.pdf 1 kB$/);
    assert.equal(readStatus(form), 'tak.jpg är tillagd.');
  });

  it('judges a picture by its size when it has been made smaller', async () => {
    const form = await formOf({ maxSize: 0.2 });
    const photo = await picture('photo.jpg');
    const large = new File([photo, new Uint8Array(300_000)], 'stor.jpg', { type: 'image/jpeg' });

    await chooseFiles(form, 'Bilder', large);
    await prepared(form);

    assert.match(readFiles(form).join(), /^stor\.jpg \d+ kB$/);
  });

  it('refuses a picture that is too large even so, by the name that it was chosen by', async () => {
    const form = await formOf({ maxSize: 0.001 });

    await chooseFiles(form, 'Bilder', await picture('photo.jpg'));
    await prepared(form);

    assert.deepEqual(readFileErrors(form), ['Filen photo.jpg är större än 0,001 MB. Välj en mindre fil.']);
  });

  it('refuses a picture that it cannot read, says so and keeps the rest', async () => {
    const form = await formOf();

    await chooseFiles(form, 'Bilder', broken('trasig.jpg'), await picture('screenshot.png'));
    await prepared(form);

    const reason = 'Bilden trasig.jpg kan inte läsas. Välj en bild i formatet JPEG eller PNG.';
    assert.deepEqual(readFileErrors(form), [reason]);
    assert.equal(readStatus(form), `${reason} screenshot.png är tillagd.`);
    await assert.isAccessible(form);
    await send(form);
    assert.deepEqual(
      (await endpoint.files()).map(({ name }) => name),
      ['screenshot.png'],
    );
  });

  for (const type of ['', 'application/octet-stream', 'image/heic']) {
    for (const accept of [['image/*'], ['image/jpeg', '.pdf']]) {
      it(`names a format that can be read for a HEIC file of type "${type}" that cannot, as ${accept[0]}`, async () => {
        const form = await formOf({ accept });

        await chooseFiles(form, 'Bilder', new File(['ftypheic'], 'IMG_1.HEIC', { type }));
        await prepared(form);

        assert.deepEqual(readFileErrors(form), [
          'Bilden IMG_1.HEIC kan inte läsas. Välj en bild i formatet JPEG eller PNG.',
        ]);
      });
    }
  }

  it('keeps the old one where there may be only one and the new one cannot be read', async () => {
    const form = await formOf({ maxFiles: 1 });
    await chooseFiles(form, 'Bilder', pdf('a.pdf'));

    await chooseFiles(form, 'Bilder', broken('trasig.jpg'));
    await prepared(form);

    assert.deepEqual(readFiles(form), ['a.pdf 1 kB']);
  });

  describe('when a picture is being prepared', () => {
    it('waits with the message that is sent meanwhile, and sends the picture along', async () => {
      const form = await formOf();
      await chooseFiles(form, 'Bilder', await picture('photo.jpg'));
      assert.deepEqual(readFiles(form), ['Förbereder photo.jpg …']);

      pressSend(form);
      await form.updateComplete;
      assert.equal(textOf(getSendButton(form)), 'Skickar …');
      await waitUntil(() => hasReceipt(form));

      assert.deepEqual(
        (await endpoint.files()).map(({ name }) => name),
        ['photo.jpg'],
      );
    });

    it('sends nothing when it turns out unreadable, and goes to the field that says so', async () => {
      const form = await formOf();
      await chooseFiles(form, 'Bilder', await picture('photo.jpg'), broken('trasig.jpg'));

      await form.submit();

      assert.deepEqual(await endpoint.received(), []);
      assert.isTrue(hasFocus(getField(form, 'Bilder')));
      assert.lengthOf(readFileErrors(form), 1);
      await send(form);
      assert.deepEqual(
        (await endpoint.files()).map(({ name }) => name),
        ['photo.jpg'],
      );
    });

    it('does not come back after the form has been emptied, nor sends what is no more', async () => {
      const form = await formOf();
      await chooseFiles(form, 'Bilder', await picture('photo.jpg'));
      const done = form.submit();

      form.reset();
      await done;
      // Pictures are prepared one at a time, so this one comes last.
      await chooseFiles(form, 'Bilder', await picture('screenshot.png'));
      await send(form);

      assert.lengthOf(await endpoint.received(), 1);
      assert.deepEqual(
        (await endpoint.files()).map(({ name }) => name),
        ['screenshot.png'],
      );
    });

    it('is no longer spoken of when the form has been emptied, whether it can be read or not', async () => {
      const form = await formOf();
      const other = await formOf();
      await chooseFiles(form, 'Bilder', await picture('photo.jpg'), broken('trasig.jpg'));

      form.reset();
      // Pictures are prepared one at a time, so this one comes last.
      await chooseFiles(other, 'Bilder', await picture('screenshot.png'));
      await prepared(other);

      assert.deepEqual([...readFileErrors(form), ...readFiles(form)], []);
      assert.equal(readStatus(form), '');
    });

    it('can be removed by its name', async () => {
      const form = await formOf();
      await chooseFiles(form, 'Bilder', await picture('photo.jpg'));

      getButton(form, 'Ta bort photo.jpg').click();
      await chooseFiles(form, 'Bilder', await picture('screenshot.png'));
      await send(form);

      assert.deepEqual(
        (await endpoint.files()).map(({ name }) => name),
        ['screenshot.png'],
      );
    });

    it('goes with the element without an error', async () => {
      const form = await formOf();
      const other = await formOf();
      await chooseFiles(form, 'Bilder', await picture('photo.jpg'));

      form.remove();
      await chooseFiles(other, 'Bilder', await picture('screenshot.png'));
      await prepared(other);

      assert.deepEqual(
        readFiles(form).filter((file) => file.startsWith('Förbereder ')),
        [],
      );
    });

    it('is not waited for when its question is out of sight', async () => {
      const form = await formOf(
        { showWhen: { field: 'box', filled: true } },
        { type: 'checkbox', name: 'box', label: 'Med bild' },
      );
      const box = getField(form, 'Med bild');
      box.click();
      await form.updateComplete;
      await chooseFiles(form, 'Bilder', broken('trasig.jpg'));
      box.click();

      await send(form);

      assert.equal((await endpoint.received())[0]?.headers['content-type'], 'application/json');
    });
  });
});
