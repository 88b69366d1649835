import { html, LitElement, nothing } from 'lit';
import { tokens } from '../theme/tokens.js';
import { SynpunktCloseEvent, SynpunktOpenEvent } from './events.js';
import { failureHeading } from './failure-heading.js';
import { dialogStyles } from './synpunkt-dialog.styles.js';
const formParts = 'form, field, group, label, hint, error, input, note, notice, warning, languages, privacy, contact, summary, button, receipt, reference';
/**
 * The modal dialog around a form. `<synpunkt-button>` makes it; a page has no use for it alone.
 *
 * @tagname synpunkt-dialog
 * @fires {SynpunktOpenEvent} synpunkt-open - The dialog has opened.
 * @fires {SynpunktCloseEvent} synpunkt-close - The dialog has closed.
 * @csspart dialog - The dialog.
 * @csspart heading - The heading of the dialog.
 * @csspart toast - What is said of a message when the dialog has been closed.
 * @csspart close - The button that closes the dialog.
 */
export class SynpunktDialog extends LitElement {
    constructor() {
        super(...arguments);
        /** What the form is set to. */
        this.settings = { endpoint: '', config: '', lang: '', transport: undefined };
        this.heading = '';
        this.toast = '';
        this.#pressedOutside = false;
    }
    static { this.styles = [tokens, dialogStyles]; }
    static { this.properties = {
        settings: { attribute: false },
        heading: { state: true },
        messages: { state: true },
        toast: { state: true },
    }; }
    #pressedOutside;
    /** Opens the dialog. */
    show() {
        const dialog = this.#dialog;
        if (!dialog || dialog.open)
            return;
        dialog.showModal();
        // What the toast told of stands at the top of the form.
        if (this.toast)
            this.renderRoot.querySelector('.body')?.scrollTo(0, 0);
        this.toast = '';
        this.renderRoot.querySelector('h2')?.focus();
        this.dispatchEvent(new SynpunktOpenEvent());
    }
    /** Closes the dialog; what was typed stays in it. */
    hide() {
        this.#dialog?.close();
    }
    connectedCallback() {
        super.connectedCallback();
        this.setAttribute('exportparts', `dialog, heading, close, toast, ${formParts}`);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        // A dialog that is taken out stays open in name only, and could not be opened again.
        this.hide();
    }
    render() {
        const { endpoint, config, lang, transport } = this.settings;
        return html `
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
          <div class="header">
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
          <div class="body">
            <synpunkt-form
              exportparts=${formParts}
              .inDialog=${true}
              .lang=${lang}
              .endpoint=${endpoint}
              .config=${config}
              .transport=${transport}
              @synpunkt-ready=${this.#handleReady}
              @synpunkt-sent=${this.#handleSent}
              @synpunkt-failed=${this.#handleFailed}
            ></synpunkt-form>
          </div>
        </div>
      </dialog>
      <p
        class="toast"
        part="toast"
        role="status"
        lang=${this.messages?.language ?? nothing}
        dir=${this.messages?.direction ?? 'ltr'}
      >
        ${this.toast}
      </p>
    `;
    }
    /** Counts the form as part of the dialog: it is complete when the form can be filled in. */
    async getUpdateComplete() {
        const complete = await super.getUpdateComplete();
        await this.renderRoot.querySelector('synpunkt-form')?.updateComplete;
        return complete;
    }
    #handleReady(event) {
        this.heading = event.heading;
        this.messages = event.messages;
    }
    #handleSent() {
        this.#sayOutside(this.messages?.receipt.heading);
    }
    #handleFailed(failed) {
        if (this.messages)
            this.#sayOutside(failureHeading(failed, this.messages));
    }
    /** Tells how a message ended to a resident who has closed the dialog in the meantime. */
    #sayOutside(words = '') {
        if (!this.#dialog?.open)
            this.toast = words;
    }
    #handlePointerDown(event) {
        this.#pressedOutside = event.target === event.currentTarget;
    }
    /** Closes on a press that began and ended on the backdrop: a selection dragged out of a text field is no such press. */
    #handleClick(event) {
        if (this.#pressedOutside && event.target === event.currentTarget)
            this.hide();
    }
    #handleClose() {
        this.dispatchEvent(new SynpunktCloseEvent());
    }
    get #dialog() {
        return this.renderRoot.querySelector('dialog');
    }
}
