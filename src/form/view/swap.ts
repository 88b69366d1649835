import { html, nothing, type LitElement, type TemplateResult } from 'lit';

type View = TemplateResult | typeof nothing;

/** Milliseconds until a screen reader has read where the focus is, also on a slow computer. */
const delay = 250;

/**
 * Replaces one of two views by the other, but removes it only when the focus has moved: Orca reads nothing if it is told of
 * the removal of the focused button first.
 */
export class Swap {
  /** Resolves when the old view is removed; undefined while there is none. */
  end: Promise<void> | undefined;

  readonly #host: LitElement;
  #isSecond = false;
  #view: View = nothing;
  #old: View = nothing;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Renders a view, and the other one as it was until it is removed. */
  render(isSecond: boolean, view: View): TemplateResult {
    if (isSecond !== this.#isSecond && this.#host.matches(':focus-within')) {
      this.#old = this.#view;
      this.end = this.#removeLater();
    }
    this.#isSecond = isSecond;
    this.#view = view;
    const [first, second] = isSecond ? [this.#old, view] : [view, this.#old];
    return html`<div class=${isSecond ? 'leaving' : 'view'}>${first}</div>
      <div class=${isSecond ? 'view' : 'leaving'}>${second}</div>`;
  }

  async #removeLater(): Promise<void> {
    await timeout(delay);
    this.end = undefined;
    this.#old = nothing;
    this.#host.requestUpdate();
    // Not updateComplete, which rejects where texts cannot be loaded.
    await timeout(0);
  }
}

const timeout = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
