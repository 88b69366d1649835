/**
 * Waits until the button has looked twice for what it overlaps, and has moved off it: a file that the first look loads takes
 * part in the second. Uses nothing from outside, so that it also runs in a page that a test drives.
 */
export async function untilLooked(): Promise<void> {
  for (let look = 0; look < 2; look += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one look after the other
    await new Promise<void>((resolve) => {
      document.elementFromPoint = (...point) => {
        resolve();
        return Document.prototype.elementFromPoint.apply(document, point);
      };
      dispatchEvent(new Event('scroll'));
    });
    Reflect.deleteProperty(document, 'elementFromPoint');
    // oxlint-disable-next-line no-await-in-loop -- as above
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
