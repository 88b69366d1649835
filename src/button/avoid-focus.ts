import type { LitElement, ReactiveController } from 'lit';

const events = ['focusin', 'keyup', 'scroll'] as const;

/** Distance in px between the button and the focused element: room for the focus ring. */
const gap = 8;

/**
 * Moves the button off the focused element (WCAG 2.4.11), up or else down, and back when the focus moves on.
 *
 * A key may move the focus within a shadow root, which fires no focusin event in the document; and scrolling to the
 * focused element comes after the event.
 */
export class AvoidFocus implements ReactiveController {
  readonly #host: LitElement;
  #shift = 0;

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostConnected(): void {
    for (const event of events) document.addEventListener(event, this.#handleEvent, true);
  }

  hostDisconnected(): void {
    for (const event of events) document.removeEventListener(event, this.#handleEvent, true);
  }

  readonly #handleEvent = (): void => {
    let focused = document.activeElement;
    // A button must not move while it is being clicked.
    if (focused === this.#host) return;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    const button = this.#host.renderRoot.querySelector('[part=trigger]');
    const place = button?.parentElement;
    if (!focused || !place) return;
    const box = focused.getBoundingClientRect();
    const { left, right, top, bottom } = button.getBoundingClientRect();
    const [initialTop, initialBottom] = [top - this.#shift, bottom - this.#shift];
    const up = box.top - gap - initialBottom;
    const down = box.bottom + gap - initialTop;
    // The main element, or the body when nothing else has the focus, is too large to be covered.
    const isCovered =
      box.height < innerHeight / 2 &&
      box.left < right &&
      box.right > left &&
      box.top < initialBottom &&
      box.bottom > initialTop &&
      getComputedStyle(place).position === 'fixed';
    const room = initialTop + up > 0 ? up : initialBottom + down < innerHeight ? down : 0;
    const shift = isCovered ? room : 0;
    // Most scrolling and typing changes nothing, and must not cost the page a style recalculation.
    if (shift === this.#shift) return;
    this.#shift = shift;
    place.style.translate = `0 ${shift}px`;
  };
}
