import type { CDPSession } from 'puppeteer';
import { inTime, LateError } from './in-time.ts';

/** The limit of one attempt, in milliseconds; most take a quarter of a second. */
const attemptMs = 10_000;
const maxAttempts = 4;

/**
 * Takes a screenshot. A busy Chromium may stop drawing while it takes one, and never answers, although the page does: a
 * screencast makes it draw again.
 */
export async function takeScreenshot(chromium: CDPSession): Promise<Buffer> {
  for (let attempt = 1; ; attempt++) {
    try {
      const shooting = chromium.send('Page.captureScreenshot', { optimizeForSpeed: true });
      return Buffer.from((await inTime('chromium', shooting, attemptMs)).data, 'base64');
    } catch (error) {
      if (!(error instanceof LateError) || attempt === maxAttempts) throw error;
      await drawAgain(chromium);
    }
  }
}

async function drawAgain(chromium: CDPSession): Promise<void> {
  const { promise: drawn, resolve } = Promise.withResolvers<void>();
  const handleFrame = (): void => resolve();
  chromium.on('Page.screencastFrame', handleFrame);
  try {
    await inTime('chromium', chromium.send('Page.startScreencast'), attemptMs);
    await inTime('chromium', drawn, attemptMs);
  } catch (error) {
    // The next attempt says so.
    if (!(error instanceof LateError)) throw error;
  } finally {
    chromium.off('Page.screencastFrame', handleFrame);
    await inTime('chromium', chromium.send('Page.stopScreencast'), attemptMs);
  }
}
