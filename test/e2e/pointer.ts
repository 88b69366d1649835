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
