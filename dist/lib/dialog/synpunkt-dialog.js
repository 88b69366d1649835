import { html, LitElement, nothing } from 'lit';
import { failureHeading } from '../form/submit/submission.js';
import { applyTheme } from '../form/view/apply-theme.js';
import { opaque } from '../theme/opaque.js';
import { tokens } from '../theme/tokens.js';
import { deferQuestions } from './defer-questions.js';
import { SynpunktCloseEvent, SynpunktOpenEvent, SynpunktOutcomeEvent } from './events.js';
import { dialogStyles } from './synpunkt-dialog.styles.js';
/**
 * The modal dialog around a form. It is internal: `<synpunkt-button>` renders it.
 *
 * @tagname synpunkt-dialog
 * @fires {SynpunktOpenEvent} synpunkt-open - The dialog has opened.
 * @fires {SynpunktCloseEvent} synpunkt-close - The dialog has closed.
 * @fires {SynpunktOutcomeEvent} synpunkt-outcome - A message was sent, or failed, after the dialog had been closed.
 * @csspart dialog - The dialog.
 * @csspart header - The row of the heading.
 * @csspart heading - The heading of the dialog.
 * @csspart close - The button that closes the dialog.
 * @csspart body - The container of the form.
 */
export class SynpunktDialog extends LitElement {
    static { this.styles = [tokens, opaque, dialogStyles]; }
    static { this.properties = {
        settings: { attribute: false },
        ready: { state: true },
    }; }
    #closed;
    /** Whether an outcome was announced outside the dialog, which shows it at the top when it is opened again. */
    #hasOutcome = false;
    #wasOpened = false;
    #isPressedOutside = false;
    /** Opens the dialog. Resolves when all questions are shown. */
    async show() {
        const dialog = this.#dialog;
        if (!dialog || dialog.open || !this.isConnected)
            return;
        // The language of the page may have changed since the texts were loaded.
        this.#form?.followPage();
        // Every element in the dialog inherits its size: set after the first rendering, it would be computed twice for each.
        this.#followVisualViewport(dialog);
        const isShown = this.#wasOpened || !this.#form ? undefined : deferQuestions(this.#form.renderRoot);
        this.#wasOpened = true;
        dialog.showModal();
        if (this.#hasOutcome)
            this.#frame?.scrollTo(0, 0);
        this.#hasOutcome = false;
        this.renderRoot.querySelector('h2')?.focus();
        this.dispatchEvent(new SynpunktOpenEvent());
        this.#form?.prefetch();
        await isShown;
    }
    /** Closes the dialog; the form still contains what was typed. */
    hide() {
        this.#dialog?.close();
    }
    connectedCallback() {
        super.connectedCallback();
        // Scripts that scroll smoothly would scroll the page.
        for (const type of ['wheel', 'touchmove'])
            this.addEventListener(type, stopPropagation, { passive: true });
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        // A removed dialog keeps its `open` attribute, so that showModal() would throw when it is connected again.
        this.hide();
    }
    /** Evaluating the files, rendering the dialog and rendering the form are a task each, between which the page can react. */
    async scheduleUpdate() {
        if (!this.hasUpdated)
            await new Promise((resolve) => setTimeout(resolve));
        await super.scheduleUpdate();
    }
    render() {
        const { heading = '', messages, parts } = this.ready ?? {};
        // The texts have their language on the header, not on the dialog: the form looks for one in the page around it.
        return html `
      <dialog
        part="dialog"
        dir=${messages?.direction ?? 'ltr'}
        aria-labelledby="heading"
        @close=${this.#handleClose}
        @pointerdown=${this.#handlePointerDown}
        @keydown=${this.#handleKeydown}
      >
        <div class="frame">
          <div class="header" part="header" lang=${messages?.language ?? nothing}>
            <h2 id="heading" part="heading" tabindex="-1" .textContent=${heading}></h2>
            <button
              class="close"
              part="close"
              type="button"
              aria-label=${messages?.close ?? nothing}
              @click=${this.hide}
            >
              <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m5 5 14 14M19 5 5 19" /></svg>
            </button>
          </div>
          <div class="body" part="body">
            <synpunkt-form
              exportparts=${parts ?? nothing}
              .inDialog=${true}
              @synpunkt-ready=${this.#handleReady}
              @synpunkt-sent=${this.#handleOutcome}
              @synpunkt-failed=${this.#handleOutcome}
            ></synpunkt-form>
          </div>
        </div>
      </dialog>
    `;
    }
    firstUpdated(changed) {
        super.firstUpdated(changed);
        // Not on the dialog: screen readers would call every text in it clickable.
        this.renderRoot.addEventListener('click', this.#handleClick);
    }
    updated(changed) {
        super.updated(changed);
        this.setAttribute('exportparts', `dialog, header, heading, close, body, ${this.ready?.parts ?? ''}`);
        // Before the first update of the form, which loads its config.
        if (changed.has('settings'))
            Object.assign(this.#form ?? {}, this.settings);
    }
    /** Includes the form: the update is complete when the form can be filled in. */
    async getUpdateComplete() {
        const complete = await super.getUpdateComplete();
        await this.#form?.updateComplete;
        return complete;
    }
    /** Fits the dialog above an on-screen keyboard, and scrolls to the focused control. */
    #followVisualViewport({ style }) {
        const { visualViewport: viewport } = window;
        this.#closed = new AbortController();
        const fit = ({ type }) => {
            if (!viewport)
                return;
            // All are read before any is set: reading them computes the styles.
            const { height, offsetTop, scale } = viewport;
            // In percent, since the lengths of a page with CSS zoom are others than those of its viewport.
            const percent = 100 / (document.scrollingElement?.clientHeight ?? innerHeight);
            // Pinch zoom makes the viewport smaller too; the dialog must not follow that.
            style.setProperty('--_height', `${height * scale * percent}%`);
            style.setProperty('--_top', `${scale > 1 ? 0 : offsetTop * percent}%`);
            if (type === 'resize')
                this.#form?.shadowRoot?.activeElement?.scrollIntoView({ block: 'nearest' });
        };
        for (const type of ['resize', 'scroll'])
            viewport?.addEventListener(type, fit, { signal: this.#closed.signal });
        fit({ type: 'show' });
    }
    #handleReady(event) {
        this.ready = event;
        applyTheme(this.renderRoot, event.appearance);
    }
    /** Has the button show the outcome to a resident who has closed the dialog. */
    #handleOutcome(event) {
        const { messages } = this.ready ?? {};
        if (!messages || this.#dialog?.open)
            return;
        const { language, direction } = messages;
        const text = 'unsure' in event ? failureHeading(event, messages) : messages.receipt.heading;
        this.#hasOutcome = true;
        this.dispatchEvent(new SynpunktOutcomeEvent(html `<span lang=${language} dir=${direction ?? 'ltr'} .textContent=${text}></span>`));
    }
    #handlePointerDown({ target, currentTarget }) {
        this.#isPressedOutside = target === currentTarget;
        // A press on a text would move the focus to the frame.
        this.#frame?.removeAttribute('tabindex');
    }
    /**
     * Takes the frame, which scrolls, out of the order of Tab: Firefox would stop there, and its name is the whole form. From the
     * heading, which nothing precedes, goes back to the close button.
     */
    #handleKeydown(event) {
        if (event.key !== 'Tab')
            return;
        this.#frame?.setAttribute('tabindex', '-1');
        if (!event.shiftKey || !(event.target instanceof HTMLHeadingElement))
            return;
        event.preventDefault();
        this.renderRoot.querySelector('button')?.focus();
    }
    /** Closes on a click that began and ended on the backdrop, unlike a text selection that is dragged there. */
    #handleClick = ({ target }) => {
        if (this.#isPressedOutside && target === this.#dialog)
            this.hide();
    };
    #handleClose() {
        this.#closed?.abort();
        this.dispatchEvent(new SynpunktCloseEvent());
    }
    get #form() {
        return this.renderRoot.querySelector('synpunkt-form');
    }
    get #frame() {
        return this.renderRoot.querySelector('.frame');
    }
    get #dialog() {
        return this.renderRoot.querySelector('dialog');
    }
}
function stopPropagation(event) {
    event.stopPropagation();
}
