import { crc32, deflateSync } from 'node:zlib';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** Pixels of four bytes each: red, green, blue, alpha. */
export type Picture = Pick<PNG, 'width' | 'height' | 'data'>;

/** Side of the squares in which differing pixels are counted: changes are local, noise is spread evenly. */
const square = 32;

/**
 * The tolerances. Colours are as far apart as black and white at 1. References have rounded colours, which are up to
 * 0.05 away from those that were seen; smoothed edges of letters do not count, and 7 pixels of a square are the most that
 * is left of rounding. The tick of a required field has 23, a letter of a button more than 60. The colour of a ground is
 * not rounded: where it changes by a shade, most of a square does, while rounding touches less than half of one.
 */
const measures = [
  { threshold: 0.05, most: 12 },
  { threshold: 0.01, most: 700 },
];

/** The number of colours that are stored exactly: backgrounds, text and lines. The others lie between two of these. */
const exactColours = 48;

/** Decodes a PNG file. */
export const decode = (png: Buffer): Picture => PNG.sync.read(png);

/** Compares two pictures; returns one with the differences in red, or `undefined` if they are equal. */
export function differenceOf(before: Picture, now: Picture): Picture | undefined {
  const { width, height } = now;
  if (before.width !== width || before.height !== height) return now;
  for (const { threshold, most } of measures) {
    const options = { threshold, windowSize: square };
    const pixels = pixelmatch(before.data, now.data, undefined, width, height, options);
    if (pixels <= most) continue;
    const shown = new PNG({ width, height });
    pixelmatch(before.data, now.data, shown.data, width, height, options);
    return shown;
  }
  return undefined;
}

/** Says where a picture of {@link differenceOf} is red. */
export function placeOf({ width, height, data }: Picture): string {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [red, green] = data.subarray((y * width + x) * 4);
      if (red !== 255 || green !== 0) continue;
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), y];
    }
  }
  if (right < 0) return `its size is ${width} × ${height}`;
  return `x ${left} to ${right}, y ${top} to ${bottom}`;
}

/** Arranges rows of pictures in one picture, with grey between them. */
export function sheetOf(rows: readonly (readonly Picture[])[]): Picture {
  const gap = 16;
  const spanOf = (sizes: readonly number[]): number => sizes.reduce((sum, size) => sum + size + gap, gap);
  const heights = rows.map((row) => Math.max(...row.map(({ height }) => height)));
  const width = Math.max(...rows.map((row) => spanOf(row.map((picture) => picture.width))));
  const sheet = new PNG({ width, height: spanOf(heights), fill: true });
  sheet.data.fill(0x80);
  for (const [index, row] of rows.entries()) {
    const y = spanOf(heights.slice(0, index));
    for (const [column, picture] of row.entries()) {
      const x = spanOf(row.slice(0, column).map((one) => one.width));
      for (let line = 0; line < picture.height; line += 1) {
        const from = line * picture.width * 4;
        sheet.data.set(picture.data.subarray(from, from + picture.width * 4), ((y + line) * width + x) * 4);
      }
    }
  }
  return sheet;
}

/** Writes a picture as a PNG file with a palette, a third as large as one without. */
export function encode(picture: Picture): Buffer {
  const { width, height, data } = picture;
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const { palette, indexOf } = reduce(pixels);
  // The byte before each line selects no filter.
  const lines = new Uint8Array((width + 1) * height);
  for (const [index, pixel] of pixels.entries()) {
    lines[index + Math.floor(index / width) + 1] = indexOf.get(pixel) ?? 0;
  }
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    // Eight bits per pixel, a palette, not interlaced.
    chunk('IHDR', Buffer.concat([size, Buffer.of(8, 3, 0, 0, 0)])),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => channelsOf(colour)))),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Rounds the colours of a picture until there are few enough for a palette. */
function reduce(pixels: Uint32Array): { palette: number[]; indexOf: Map<number, number> } {
  const counts = new Map<number, number>();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const colours = [...counts].toSorted(([, one], [, other]) => other - one).map(([colour]) => colour);
  for (let step = 16; ; step += 4) {
    const places = new Map<number, number>();
    const indexOf = new Map<number, number>();
    for (const [rank, colour] of colours.entries()) {
      const rounded = rank < exactColours ? opaque(channelsOf(colour)) : opaque(channelsOf(colour), step);
      if (!places.has(rounded)) places.set(rounded, places.size);
      indexOf.set(colour, places.get(rounded) ?? 0);
    }
    if (places.size <= 256) return { palette: [...places.keys()], indexOf };
  }
}

const channelsOf = (colour: number): number[] => [colour & 0xff, (colour >> 8) & 0xff, (colour >> 16) & 0xff];

const opaque = (channels: readonly number[], step = 1): number =>
  channels
    .map((channel) => Math.min(255, Math.round(channel / step) * step))
    .reduce((colour, channel, index) => colour | (channel << (8 * index)), 0);

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
