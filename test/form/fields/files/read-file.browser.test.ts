import { assert } from '@open-wc/testing';
import { getSummary, readErrors, readFileErrors, readFiles, readStatus } from '../../../support/drivers.ts';
import { startEndpoint, type Endpoint } from '../../../support/endpoint.ts';
import { chooseFiles, send } from '../../../support/interactions.ts';
import { openFormToSend } from '../../../support/open-widget.ts';
import { hasFocus } from '../../../support/queries.ts';

const pdf = (name: string, content = name): File => new File([content], name, { type: 'application/pdf' });

describe('readFile()', () => {
  let endpoint: Endpoint;
  const formOf = (more: object = {}) =>
    openFormToSend({
      endpoint: endpoint.url,
      config: { fields: [{ type: 'file', name: 'papers', label: 'Handlingar', ...more }] },
    });

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  describe('when a file cannot be read', () => {
    const { arrayBuffer, slice } = Blob.prototype;
    const fail = (): Promise<never> => Promise.reject(new DOMException('gone', 'NotReadableError'));

    /** Makes a file unreadable by its name, as one that was removed from the disk. */
    function removeFromDisk(name: string): void {
      const isGone = (blob: Blob): boolean => blob instanceof File && blob.name === name;
      Blob.prototype.arrayBuffer = function (this: Blob) {
        return isGone(this) ? fail() : arrayBuffer.call(this);
      };
      Blob.prototype.slice = function (this: Blob, ...range) {
        const part = slice.apply(this, range);
        return isGone(this) ? Object.assign(part, { arrayBuffer: fail }) : part;
      };
    }

    afterEach(() => Object.assign(Blob.prototype, { arrayBuffer, slice }));

    it('names it at the choice, and keeps the rest', async () => {
      const form = await formOf();
      removeFromDisk('b.pdf');

      await chooseFiles(form, 'Handlingar', pdf('a.pdf'), pdf('b.pdf'));
      while (readFileErrors(form).length === 0) await new Promise(requestAnimationFrame);
      await form.updateComplete;

      assert.deepEqual(readFileErrors(form), ['Filen b.pdf kan inte läsas. Välj den igen, eller välj en annan fil.']);
      assert.include(readStatus(form), 'Filen b.pdf kan inte läsas.');
      assert.deepEqual(
        readFiles(form).map((text) => text.replace(/ .*/, '')),
        ['a.pdf'],
      );
      await assert.isAccessible(form);
    });

    it('names a picture alike, instead of asking for another format', async () => {
      const form = await formOf();
      removeFromDisk('a.png');

      await chooseFiles(form, 'Handlingar', new File(['x'], 'a.png', { type: 'image/png' }));
      while (readFileErrors(form).length === 0) await new Promise(requestAnimationFrame);

      assert.deepEqual(readFileErrors(form), ['Filen a.png kan inte läsas. Välj den igen, eller välj en annan fil.']);
    });

    it('names a large one, which is not copied, at the press, sends nothing, and keeps the rest', async () => {
      const form = await formOf({ maxSize: 50 });
      await chooseFiles(form, 'Handlingar', pdf('a.pdf'), pdf('film.pdf', 'x'.repeat(26e6)));
      removeFromDisk('film.pdf');

      await form.submit();

      assert.deepEqual(readErrors(form), ['Filen film.pdf kan inte läsas. Välj den igen, eller välj en annan fil.']);
      assert.deepEqual(await endpoint.received(), []);
      assert.isTrue(hasFocus(getSummary(form)));
      assert.lengthOf(readFiles(form), 1);
      await send(form);
      assert.deepEqual(
        (await endpoint.files()).map(({ name }) => name),
        ['a.pdf'],
      );
    });
  });
});
