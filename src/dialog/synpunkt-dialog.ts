import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.ts';
import { tokens } from '../theme/tokens.ts';
import { applyTheme } from '../form/view/apply-theme.ts';
import {
  SynpunktCloseEvent,
  SynpunktOpenEvent,
  SynpunktOutcomeEvent,
  type SynpunktFailedEvent,
  type SynpunktReadyEvent,
} from '../form/events.ts';
import { failureHeading } from '../form/submit/failure-heading.ts';
import type { SynpunktForm } from '../form/synpunkt-form.ts';
import { dialogStyles } from './synpunkt-dialog.styles.ts';

type FormSettings = Pick<SynpunktForm, 'endpoint' | 'config' | 'lang' | 'theme' | 'accent' | 'transport'>;

/** The parts of the form, which can be reached through the dialog and the button as well. */
const formParts =
  'form, languages, required, note, group, field, label, tick, hint, error, input, icon, choices, choice, toggle, list, optgroup, option, files, file, counter, notice, warning, privacy, contact, summary, copy, actions, button, send, receipt, confirmation, thanks, facts, reference, answers';

/**
 * The modal dialog around a form. `<synpunkt-button>` makes it; a page has no use for it alone.
 *
 * @tagname synpunkt-dialog
 * @fires {SynpunktOpenEvent} synpunkt-open - The dialog has opened.
 * @fires {SynpunktCloseEvent} synpunkt-close - The dialog has closed.
 * @fires {SynpunktOutcomeEvent} synpunkt-outcome - How a message ended, after the dialog has been closed.
 * @csspart dialog - The dialog.
 * @csspart header - The row of its heading.
 * @csspart heading - The heading of the dialog.
 * @csspart close - The button that closes the dialog.
 * @csspart body - What the form stands in.
 */
export class SynpunktDialog extends LitElement {
  static override styles = [tokens, dialogStyles];

  static override properties = {
    settings: { attribute: false },
    heading: { state: true },
    messages: { state: true },
  };

  /** What the form is set to. */
  settings: FormSettings = { endpoint: '', config: '', lang: '', theme: '', accent: '', transport: undefined };

  private heading = '';
  private messages: Messages | undefined;

  #closed: AbortController | undefined;
  #hasTold = false;
  #pressedOutside = false;

  /** Opens the dialog. */
  show(): void {
    const dialog = this.#dialog;
    if (!dialog || dialog.open) return;
    dialog.showModal();
    this.#keepInSight(dialog);
    // What was told of stands at the top of the form.
    if (this.#hasTold) this.renderRoot.querySelector('.frame')?.scrollTo(0, 0);
    this.#hasTold = false;
    this.renderRoot.querySelector('h2')?.focus();
    this.dispatchEvent(new SynpunktOpenEvent());
  }

  /** Closes the dialog; what was typed stays in it. */
  hide(): void {
    this.#dialog?.close();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute('exportparts', `dialog, header, heading, close, body, ${formParts}`);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A dialog that is taken out stays open in name only, and could not be opened again.
    this.hide();
  }

  protected override render(): TemplateResult {
    const { endpoint, config, lang, theme, accent, transport } = this.settings;
    return html`
      <dialog
        part="dialog"
        lang=${this.messages?.language ?? nothing}
        dir=${this.messages?.direction ?? 'ltr'}
        aria-labelledby="heading"
        @close=${this.#handleClose}
        @pointerdown=${this.#handlePointerDown}
        @click=${this.#handleClick}
      >
        <div class="frame">
          <div class="header" part="header">
            <h2 id="heading" part="heading" tabindex="-1">${this.heading}</h2>
            <button
              class="close"
              part="close"
              type="button"
              aria-label=${this.messages?.close ?? nothing}
              @click=${this.hide}
            >
              <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m5 5 14 14M19 5 5 19" /></svg>
            </button>
          </div>
          <div class="body" part="body">
            <synpunkt-form
              exportparts=${formParts}
              .inDialog=${true}
              .lang=${lang}
              .endpoint=${endpoint}
              .config=${config}
              .theme=${theme}
              .accent=${accent}
              .transport=${transport}
              @synpunkt-ready=${this.#handleReady}
              @synpunkt-sent=${this.#handleSent}
              @synpunkt-failed=${this.#handleFailed}
            ></synpunkt-form>
          </div>
        </div>
      </dialog>
    `;
  }

  /** Counts the form as part of the dialog: it is complete when the form can be filled in. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.renderRoot.querySelector('synpunkt-form')?.updateComplete;
    return complete;
  }

  /** Keeps the dialog above an on-screen keyboard, and what is being written in sight. */
  #keepInSight({ style }: HTMLElement): void {
    const { visualViewport: seen } = window;
    this.#closed = new AbortController();
    const fit = ({ type }: Pick<Event, 'type'>): void => {
      if (!seen) return;
      // Of a page that fingers have zoomed a part is seen as well, but not for a keyboard.
      style.setProperty('--_height', `${seen.height * seen.scale}px`);
      style.setProperty('--_top', `${seen.scale > 1 ? 0 : seen.offsetTop}px`);
      const form = this.renderRoot.querySelector('synpunkt-form');
      if (type === 'resize') form?.shadowRoot?.activeElement?.scrollIntoView({ block: 'nearest' });
    };
    for (const type of ['resize', 'scroll']) seen?.addEventListener(type, fit, { signal: this.#closed.signal });
    fit({ type: 'show' });
  }

  #handleReady(event: SynpunktReadyEvent): void {
    this.heading = event.heading;
    this.messages = event.messages;
    applyTheme(this.renderRoot, event.looks);
  }

  #handleSent(): void {
    if (this.messages) this.#tellOutside(this.messages.receipt.heading, this.messages);
  }

  #handleFailed(failed: SynpunktFailedEvent): void {
    if (this.messages) this.#tellOutside(failureHeading(failed, this.messages), this.messages);
  }

  /** Tells how a message ended to a resident who has closed the dialog in the meantime. */
  #tellOutside(words: string, { language, direction }: Messages): void {
    if (this.#dialog?.open) return;
    this.#hasTold = true;
    this.dispatchEvent(
      new SynpunktOutcomeEvent(html`<span lang=${language} dir=${direction ?? 'ltr'}>${words}</span>`),
    );
  }

  #handlePointerDown(event: PointerEvent): void {
    this.#pressedOutside = event.target === event.currentTarget;
  }

  /** Closes on a press that began and ended on the backdrop: a selection dragged out of a text field is no such press. */
  #handleClick(event: MouseEvent): void {
    if (this.#pressedOutside && event.target === event.currentTarget) this.hide();
  }

  #handleClose(): void {
    this.#closed?.abort();
    this.dispatchEvent(new SynpunktCloseEvent());
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'synpunkt-dialog': SynpunktDialog;
  }
}
