import { html, LitElement, nothing } from 'lit';
import { tokens } from '../theme/tokens.js';
import { applyTheme } from '../form/view/apply-theme.js';
import { SynpunktCloseEvent, SynpunktOpenEvent, SynpunktOutcomeEvent, } from '../form/events.js';
import { failureHeading } from '../form/submit/failure-heading.js';
import { dialogStyles } from './synpunkt-dialog.styles.js';
/** The parts of the form, which can be reached through the dialog and the button as well. */
const formParts = 'form, languages, required, note, group, field, label, tick, hint, error, input, icon, choices, choice, toggle, list, optgroup, option, files, file, counter, notice, warning, privacy, contact, summary, copy, actions, button, send, receipt, confirmation, thanks, facts, reference, answers';
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
    constructor() {
        super(...arguments);
        /** What the form is set to. */
        this.settings = { endpoint: '', config: '', lang: '', theme: '', accent: '', transport: undefined };
        this.heading = '';
        this.#hasTold = false;
        this.#pressedOutside = false;
    }
    static { this.styles = [tokens, dialogStyles]; }
    static { this.properties = {
        settings: { attribute: false },
        heading: { state: true },
        messages: { state: true },
    }; }
    #closed;
    #hasTold;
    #pressedOutside;
    /** Opens the dialog. */
    show() {
        const dialog = this.#dialog;
        if (!dialog || dialog.open)
            return;
        dialog.showModal();
        this.#keepInSight(dialog);
        // What was told of stands at the top of the form.
        if (this.#hasTold)
            this.renderRoot.querySelector('.frame')?.scrollTo(0, 0);
        this.#hasTold = false;
        this.renderRoot.querySelector('h2')?.focus();
        this.dispatchEvent(new SynpunktOpenEvent());
    }
    /** Closes the dialog; what was typed stays in it. */
    hide() {
        this.#dialog?.close();
    }
    connectedCallback() {
        super.connectedCallback();
        this.setAttribute('exportparts', `dialog, header, heading, close, body, ${formParts}`);
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        // A dialog that is taken out stays open in name only, and could not be opened again.
        this.hide();
    }
    render() {
        const { endpoint, config, lang, theme, accent, transport } = this.settings;
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
    async getUpdateComplete() {
        const complete = await super.getUpdateComplete();
        await this.renderRoot.querySelector('synpunkt-form')?.updateComplete;
        return complete;
    }
    /** Keeps the dialog above an on-screen keyboard, and what is being written in sight. */
    #keepInSight({ style }) {
        const { visualViewport: seen } = window;
        this.#closed = new AbortController();
        const fit = ({ type }) => {
            if (!seen)
                return;
            // Of a page that fingers have zoomed a part is seen as well, but not for a keyboard.
            style.setProperty('--_height', `${seen.height * seen.scale}px`);
            style.setProperty('--_top', `${seen.scale > 1 ? 0 : seen.offsetTop}px`);
            const form = this.renderRoot.querySelector('synpunkt-form');
            if (type === 'resize')
                form?.shadowRoot?.activeElement?.scrollIntoView({ block: 'nearest' });
        };
        for (const type of ['resize', 'scroll'])
            seen?.addEventListener(type, fit, { signal: this.#closed.signal });
        fit({ type: 'show' });
    }
    #handleReady(event) {
        this.heading = event.heading;
        this.messages = event.messages;
        applyTheme(this.renderRoot, event.looks);
    }
    #handleSent() {
        if (this.messages)
            this.#tellOutside(this.messages.receipt.heading, this.messages);
    }
    #handleFailed(failed) {
        if (this.messages)
            this.#tellOutside(failureHeading(failed, this.messages), this.messages);
    }
    /** Tells how a message ended to a resident who has closed the dialog in the meantime. */
    #tellOutside(words, { language, direction }) {
        if (this.#dialog?.open)
            return;
        this.#hasTold = true;
        this.dispatchEvent(new SynpunktOutcomeEvent(html `<span lang=${language} dir=${direction ?? 'ltr'}>${words}</span>`));
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
        this.#closed?.abort();
        this.dispatchEvent(new SynpunktCloseEvent());
    }
    get #dialog() {
        return this.renderRoot.querySelector('dialog');
    }
}
