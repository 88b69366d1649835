/**
 * Loads a picture of this folder as a file to choose. `photo.jpg` is 3200 × 2000 px with four quarters, red and
 * green above blue and yellow, an orientation that turns it to the right, and a place at 60.0972 N, 19.942 E;
 * `screenshot.png` is 60 × 40 px, its left half filled, with the same place; `photo.webp` is the photo at 120 × 75 px.
 */
export async function picture(name: 'photo.jpg' | 'screenshot.png' | 'photo.webp', as = name as string): Promise<File> {
  const response = await fetch(`/test/form/fields/files/${name}`);
  const ending = name.split('.')[1] ?? '';
  return new File([await response.blob()], as, { type: `image/${ending.replace('jpg', 'jpeg')}` });
}

type Pixel = [red: number, green: number, blue: number, opacity: number];

/** Decodes a picture with an <img>, which the code under test does not use. */
export async function pixels(
  file: File,
): Promise<{ width: number; height: number; at: (x: number, y: number) => Pixel }> {
  const image = new Image();
  image.src = URL.createObjectURL(file);
  await image.decode();
  URL.revokeObjectURL(image.src);
  const { naturalWidth: width, naturalHeight: height } = image;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  return {
    width,
    height,
    at: (x, y) => [...(context?.getImageData(Math.round(x * width), Math.round(y * height), 1, 1).data ?? [])] as Pixel, // it has four
  };
}

/** Names the colour of a quarter of the photo. */
export function colourAt([red, green, blue]: Pixel): string {
  if (red > 120) return green > 120 ? 'yellow' : 'red';
  return green > blue ? 'green' : 'blue';
}
