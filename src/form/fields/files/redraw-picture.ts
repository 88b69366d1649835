/** The longer side of a picture that is sent, in pixels: enough to read a sign by, and small enough for any line. */
const longest = 2560;

/** How JPEG and WebP are written: no eye sees the difference at this size. */
const quality = 0.85;

/** What canvas can write, and how the names of such files end. */
const endings: Readonly<Record<string, RegExp>> = {
  'image/jpeg': /\.(?:jpe?g|jfif)$/i,
  'image/png': /\.png$/i,
  'image/webp': /\.webp$/i,
};

/**
 * Draws a picture anew, upright and not too large: what comes out has the pixels of what went in and nothing else that
 * it said of its place, its camera or its owner. Of one that moves, the first frame.
 *
 * A type that canvas cannot write becomes JPEG, with a white ground; GIF becomes PNG, which draws lines as sharply.
 * Gives nothing where no type that it could become may be sent. Rejects where the picture cannot be decoded or drawn:
 * SVG among them, which is a program as much as a picture.
 *
 * @param fits - Tells what may be sent.
 */
export async function redrawPicture(
  file: File,
  fits: (name: string, type: string) => boolean,
): Promise<File | undefined> {
  // Decoded from the file itself: an address of a blob would need the leave of the page's policy.
  const bitmap = await createImageBitmap(file);
  const canvas = document.createElement('canvas');
  try {
    if (!showsWhatIsDrawn(canvas)) throw new Error('canvas is hidden');
    const scale = Math.min(1, longest / Math.max(bitmap.width, bitmap.height));
    canvas.width = Math.max(1, Math.round(bitmap.width * scale));
    canvas.height = Math.max(1, Math.round(bitmap.height * scale));
    const wanted = typesFor(file).filter((type) => fits(nameFor(file.name, type), type));
    for (const type of wanted) {
      draw(canvas, bitmap, type);
      // One after the other: the next is only written where the browser did not know the one before.
      // oxlint-disable-next-line no-await-in-loop
      const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
      if (!blob) throw new Error('no room to write');
      // A browser that cannot write a type writes PNG instead.
      if (blob.type === type) return new File([blob], nameFor(file.name, type), { type });
    }
    return undefined;
  } finally {
    // A phone has not the memory to wait until these are collected.
    bitmap.close();
    canvas.width = 0;
  }
}

/** What a picture may become, best first. */
function typesFor({ name, type }: File): string[] {
  const known = Object.keys(endings);
  const own = known.find((each) => (type === '' ? endings[each]?.test(name) : each === type));
  const isDrawn = type === 'image/gif' || /\.gif$/i.test(name);
  return [...new Set([own ?? (isDrawn ? 'image/png' : 'image/jpeg'), ...known])];
}

function nameFor(name: string, type: string): string {
  const ending = type === 'image/jpeg' ? 'jpg' : type.slice('image/'.length);
  return endings[type]?.test(name) ? name : `${name.replace(/\.\w{1,5}$/, '')}.${ending}`;
}

/**
 * Some browsers hand out noise in the place of what is drawn, so that nobody is known again by it. Nobody is to believe
 * that such a picture has been sent; a little noise, as others add, is none that an eye would see.
 */
function showsWhatIsDrawn(canvas: HTMLCanvasElement): boolean {
  const context = canvas.getContext('2d');
  if (!context) return false;
  context.fillStyle = '#048';
  context.fillRect(0, 0, 1, 1);
  const [red = 255, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return red + Math.abs(green - 0x44) + Math.abs(blue - 0x88) < 24;
}

function draw(canvas: HTMLCanvasElement, bitmap: ImageBitmap, type: string): void {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const { width, height } = canvas;
  if (type === 'image/jpeg') {
    // Black would stand where nothing is drawn.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
}
