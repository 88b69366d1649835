import type { CDPSession } from 'puppeteer';
import { inTime } from './in-time.ts';

/** The limit of one attempt, in milliseconds; most take a quarter of a second. */
const attemptMs = 10_000;

/**
 * Takes a screenshot. A busy Chromium may stop drawing while it takes one, and never answers, although the page does: a
 * screencast makes it draw again.
 *
 * @param limitMs - The time after which no other screenshot is tried.
 */
export async function takeScreenshot(chromium: CDPSession, limitMs: number): Promise<Buffer> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    try {
      const shooting = chromium.send('Page.captureScreenshot', { optimizeForSpeed: true });
      return Buffer.from((await inTime('chromium', shooting, attemptMs)).data, 'base64');
    } catch (error) {
      if (Date.now() > deadline) throw error;
      const drawn = new Promise((resolve) => chromium.once('Page.screencastFrame', resolve));
      await chromium.send('Page.startScreencast');
      await inTime('chromium', drawn, attemptMs).catch(() => undefined);
      await chromium.send('Page.stopScreencast');
    }
  }
}
