import { html, LitElement, nothing } from 'lit';
import { buttonTexts } from '../messages/button-texts.js';
import { languageFor } from '../messages/load-messages.js';
import { buttonLook, tokens } from '../theme/tokens.js';
import { loadElements } from './load-elements.js';
import { buttonStyles } from './synpunkt-button.styles.js';
/**
 * The FeedBack button. The dialog with the form is fetched when someone comes near, at the latest on the press; most
 * visitors never do.
 *
 * @tagname synpunkt-button
 * @fires {SynpunktOpenEvent} synpunkt-open - The dialog has opened.
 * @fires {SynpunktCloseEvent} synpunkt-close - The dialog has closed.
 * @csspart trigger - The FeedBack button.
 * @csspart notice - What is said beside the button while the form is being fetched, or when that failed.
 * @csspart dialog - The dialog.
 * @csspart heading - The heading of the dialog.
 * @csspart close - The button that closes the dialog.
 * @cssproperty [--synpunkt-offset=16px] - Distance of the button from the edges of the window.
 * @cssproperty [--synpunkt-z-index=1000] - Layer of the closed button.
 */
export class SynpunktButton extends LitElement {
    constructor() {
        super(...arguments);
        /** Where messages are posted. */
        this.endpoint = '';
        /** What to ask: as an attribute the address of a JSON file, as a property that or the object itself. */
        this.config = '';
        /** The words on the button, and the name of its image. */
        this.label = 'FeedBack';
        /** Address of an image to show in place of the words. */
        this.image = '';
        /** The corner where the button hangs. */
        this.position = 'bottom-right';
        /** Language of the texts; goes before the config and the page. */
        this.lang = '';
        this.ready = false;
        this.notice = '';
        this.brokenImage = '';
        this.#wanted = false;
    }
    static { this.styles = [tokens, buttonLook, buttonStyles]; }
    static { this.properties = {
        endpoint: {},
        config: {},
        label: {},
        image: {},
        position: { reflect: true },
        lang: {},
        transport: {},
        ready: { state: true },
        notice: { state: true },
        brokenImage: { state: true },
    }; }
    #loaded;
    #wanted;
    /** Opens the dialog; resolves when it is open, or when its files could not be had. */
    async show() {
        this.#wanted = true;
        if (!this.ready)
            this.notice = 'loading';
        await this.load();
        if (this.#wanted)
            this.#dialog?.show();
    }
    /** Closes the dialog; what was typed stays in it. */
    hide() {
        this.#wanted = false;
        this.#dialog?.hide();
    }
    /** Fetches the form, so that it is there when the button is pressed. Resolves when it is, or when that failed. */
    load() {
        return (this.#loaded ??= this.#load());
    }
    render() {
        const { endpoint, config, lang, transport } = this;
        return html `
      <div class="corner" lang=${this.#language ?? 'sv'}>
        <span class="notice" part="notice" role="status"
          >${this.notice ? buttonTexts[this.#language ?? 'sv'][this.notice] : nothing}</span
        >
        ${this.#renderTrigger()}
      </div>
      ${this.ready
            ? html `<synpunkt-dialog
              .settings=${{ endpoint, config, lang, transport }}
              @synpunkt-close=${this.#handleClose}
            ></synpunkt-dialog>`
            : nothing}
    `;
    }
    #renderTrigger() {
        const { image } = this;
        const label = this.label || 'FeedBack';
        const asImage = image !== '' && image !== this.brokenImage;
        return html `
      <button
        class=${asImage ? 'image' : 'action'}
        part="trigger"
        type="button"
        aria-haspopup="dialog"
        @click=${this.show}
        @focus=${this.load}
        @pointerenter=${this.load}
      >
        ${asImage ? html `<img src=${image} alt=${label} @error=${this.#handleImageError} />` : label}
      </button>
    `;
    }
    get #dialog() {
        return this.renderRoot.querySelector('synpunkt-dialog');
    }
    get #language() {
        return languageFor(this, this.lang);
    }
    async #load() {
        try {
            await loadElements(this.#language);
            this.ready = true;
            await this.updateComplete;
            await this.#dialog?.updateComplete;
            this.notice = '';
        }
        catch {
            this.ready = false;
            this.#loaded = undefined;
            // Who only passed by has asked for nothing.
            if (this.notice)
                this.notice = 'failed';
            console.error('synpunkt: the form could not be fetched');
        }
    }
    #handleImageError() {
        this.brokenImage = this.image;
    }
    #handleClose() {
        // The dialog gives the focus back to what had it; but Safari gives none to a button that is clicked. Where it is
        // told to be in here, it is at the trigger, or still in the dialog that has just gone.
        const { activeElement, body } = document;
        if (activeElement === body || activeElement === this)
            this.renderRoot.querySelector('button')?.focus();
    }
}
