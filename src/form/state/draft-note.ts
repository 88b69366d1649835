import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { FormLoader } from './form-loader.ts';

type Host = Pick<ReactiveControllerHost, 'requestUpdate'> & Element;

interface DraftNoteOptions {
  readonly loader: FormLoader;
  /** Announces a text in the live region. */
  readonly announce: (text: string) => void;
}

/** The note that a draft has been restored. */
export class DraftNote {
  readonly #host: Host;
  readonly #options: DraftNoteOptions;
  #isShown = false;

  constructor(host: Host, options: DraftNoteOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Shows the note once the submit feature is loaded, which has its text, and announces it once the form is visible. */
  async show(): Promise<void> {
    const { loader, announce } = this.#options;
    if (!(await loader.loadSubmitFeature())) return;
    this.#isShown = true;
    this.#host.requestUpdate();
    // In a closed dialog, a live region is not announced; the form has a size as soon as the dialog is open.
    const observer = new ResizeObserver(() => {
      observer.disconnect();
      if (this.#isShown) announce(this.#text);
    });
    observer.observe(this.#host);
  }

  hide(): void {
    this.#isShown = false;
  }

  render(): TemplateResult | typeof nothing {
    return this.#isShown ? html`<p part="note" .textContent=${this.#text}></p>` : nothing;
  }

  get #text(): string {
    const messages = this.#options.loader.loaded?.messages;
    return messages?.draftRestored({ clear: messages.clear.button }) ?? '';
  }
}
