import { assert } from '@open-wc/testing';
import { gps, parse } from 'exifr';
import { redrawPicture } from '../../../../src/form/fields/files/redraw-picture.ts';
import { colourAt, picture, pixels } from './pictures.ts';

const anything = (): boolean => true;
const redrawn = async (file: File, fits: (name: string, type: string) => boolean = anything): Promise<File> => {
  const made = await redrawPicture(file, fits);
  assert.instanceOf(made, File);
  return made;
};

/** Decodes bytes as Latin-1, so that a chunk can be found by its name. */
const bytesOf = async (file: File): Promise<string> => new TextDecoder('latin1').decode(await file.arrayBuffer());

describe('redrawPicture', () => {
  it('takes the place, the camera and all else out of a photo', async () => {
    const photo = await picture('photo.jpg');
    assert.deepEqual(await gps(photo), { latitude: 60.0972, longitude: 19.942 });
    assert.equal((await parse(photo)).SerialNumber, 'SN-4711');

    const made = await redrawn(photo);

    assert.isUndefined(await gps(made));
    const told: Record<string, unknown> = (await parse(made, { tiff: true, xmp: true, iptc: true })) ?? {};
    assert.notIncludeMembers(Object.keys(told), ['Make', 'Model', 'SerialNumber', 'DateTimeOriginal', 'GPSLatitude']);
    assert.notMatch(await bytesOf(made), /Exif|Testkamera|SN-4711|2026:05:17/);
  });

  it('makes the longer side 2560 px, and turns the picture upright', async () => {
    const made = await redrawn(await picture('photo.jpg'));

    const { width, height, at } = await pixels(made);
    assert.deepEqual([width, height], [1600, 2560]);
    // The pixels in the file are rotated: red, green and below them blue, yellow.
    assert.deepEqual([at(0.1, 0.1), at(0.9, 0.1), at(0.1, 0.9), at(0.9, 0.9)].map(colourAt), [
      'blue',
      'red',
      'yellow',
      'green',
    ]);
  });

  it('writes JPEG as JPEG, under its own name', async () => {
    const made = await redrawn(await picture('photo.jpg', 'IMG_4711.JPEG'));

    assert.deepEqual([made.name, made.type], ['IMG_4711.JPEG', 'image/jpeg']);
    assert.isBelow(made.size, 300_000);
  });

  it('writes PNG as PNG at the same size, keeps what is clear, and takes out what it tells', async () => {
    const screenshot = await picture('screenshot.png');
    assert.deepEqual(await gps(screenshot), { latitude: 60.0972, longitude: 19.942 });

    const made = await redrawn(screenshot);

    assert.deepEqual([made.name, made.type], ['screenshot.png', 'image/png']);
    assert.isUndefined(await gps(made));
    assert.notMatch(await bytesOf(made), /eXIf|Testkamera/);
    const { width, height, at } = await pixels(made);
    assert.deepEqual([width, height], [60, 40]);
    assert.deepEqual([at(0.2, 0.5), at(0.8, 0.5)[3]], [[0x20, 0x40, 0x80, 255], 0]);
  });

  it('writes WebP as WebP, or as JPEG where the browser cannot, without what it tells', async () => {
    const photo = await picture('photo.webp');
    assert.match(await bytesOf(photo), /EXIF[^]*Testkamera/);

    const made = await redrawn(photo);

    assert.include(['photo.webp image/webp', 'photo.jpg image/jpeg'], `${made.name} ${made.type}`);
    assert.notMatch(await bytesOf(made), /EXIF|Testkamera/);
  });

  it('writes as JPEG on white what may be sent in no other way', async () => {
    const made = await redrawn(await picture('screenshot.png'), (_, type) => type === 'image/jpeg');

    assert.deepEqual([made.name, made.type], ['screenshot.jpg', 'image/jpeg']);
    const clear = (await pixels(made)).at(0.8, 0.5);
    assert.isTrue(clear.every((part) => part > 250));
  });

  it('draws the first frame of a GIF as PNG', async () => {
    const gif = 'R0lGODdhAgACAIABAOAgIP///ywAAAAAAgACAAACAoRRADs=';
    const bytes = Uint8Array.from(atob(gif), (letter) => letter.charCodeAt(0));

    const made = await redrawn(new File([bytes], 'rörlig.gif', { type: 'image/gif' }));

    assert.deepEqual([made.name, made.type], ['rörlig.png', 'image/png']);
    assert.deepEqual((await pixels(made)).at(0.2, 0.2), [0xe0, 0x20, 0x20, 255]);
  });

  it('knows a photo that says nothing of its type by its name', async () => {
    const photo = await picture('photo.jpg');

    const made = await redrawn(new File([photo], 'bild.jpg'));

    assert.deepEqual([made.name, made.type], ['bild.jpg', 'image/jpeg']);
  });

  it('gives nothing where no type that it can write may be sent', async () => {
    const made = await redrawPicture(await picture('photo.jpg'), (_, type) => type === 'image/heic');

    assert.isUndefined(made);
  });

  it('rejects where the browser returns noise instead of the drawing', async () => {
    const { prototype } = CanvasRenderingContext2D;
    const own = prototype.getImageData;
    const photo = await picture('photo.jpg');
    // Firefox does so with privacy.resistFingerprinting, which cannot be set for one tab.
    prototype.getImageData = () => new ImageData(new Uint8ClampedArray([200, 9, 77, 255]), 1, 1);

    const result = await redrawPicture(photo, anything)
      .catch((error: unknown) => error)
      .finally(() => (prototype.getImageData = own));

    assert.instanceOf(result, Error);
  });

  for (const [what, content, type] of [
    ['text', 'inte en bild', 'image/jpeg'],
    ['a program of lines', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', 'image/svg+xml'],
    ['nothing', '', 'image/heic'],
  ] as const) {
    it(`rejects ${what}, which cannot be decoded`, async () => {
      const file = new File([content], 'bild', { type });

      const result = await redrawPicture(file, anything).catch((error: unknown) => error);

      assert.instanceOf(result, Error);
    });
  }
});
