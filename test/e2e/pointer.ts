import type { CDPSession } from 'puppeteer';

/** The mouse and the fingers of a resident. */
export interface Pointer {
  /** Clicks an element once it exists, does not move and is not covered; selectors pierce shadow roots. */
  click(path: string[]): Promise<void>;
  /** Clicks a point of the viewport. */
  clickAt(x: number, y: number): Promise<void>;
  /** Taps an element with a finger once it can be clicked; only in Chromium. */
  tap(path: string[]): Promise<void>;
  /** Moves the mouse over an element once it can be clicked. */
  hover(path: string[]): Promise<void>;
  /** Presses the mouse button on an element and releases it elsewhere. */
  drag(path: string[], x: number, y: number): Promise<void>;
  /** Moves the mouse into the corner of the page, where nothing reacts to it. */
  rest(): Promise<void>;
}

/**
 * Taps a point with a finger. Both events are sent at once: puppeteer's own method awaits the first, which on a busy machine makes a
 * long press of a tap.
 */
export async function tapAt(session: CDPSession | undefined, { x, y }: { x: number; y: number }): Promise<void> {
  await Promise.all([
    session?.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] }),
    session?.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
  ]);
}
