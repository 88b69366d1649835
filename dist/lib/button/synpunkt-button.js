import { html, LitElement, nothing } from 'lit';
import { buttonTexts } from '../messages/button-texts.js';
import { languageFor } from '../messages/load-messages.js';
import { buttonLook, tokens } from '../theme/tokens.js';
import { createLink } from './fallback-link.js';
import { loadElements } from './load-elements.js';
import { AvoidFocus } from './avoid-focus.js';
import { buttonStyles } from './synpunkt-button.styles.js';
/**
 * The FeedBack button. The dialog with the form is fetched when someone comes near, at the latest on the press; most
 * visitors never do.
 *
 * @tagname synpunkt-button
 * @fires {SynpunktOpenEvent} synpunkt-open - The dialog has opened.
 * @fires {SynpunktCloseEvent} synpunkt-close - The dialog has closed.
 * @csspart trigger - The FeedBack button.
 * @csspart image - The image on it.
 * @csspart status - What is said beside the button: of fetching the form, or of a message when the dialog has been closed.
 * @csspart fallback - The link to another page, beside what is said when the form could not be fetched.
 * @csspart dialog - The dialog.
 * @csspart header - The row of its heading.
 * @csspart heading - The heading of the dialog.
 * @csspart close - The button that closes the dialog.
 * @csspart body - What the form stands in; the parts of `<synpunkt-form>` are the button's as well.
 * @cssproperty [--synpunkt-offset=16px] - Distance of the button from the edges of the window, as `inset` takes it.
 * @cssproperty [--synpunkt-z-index=1000] - Layer of the closed button.
 */
export class SynpunktButton extends LitElement {
    static { this.styles = [tokens, buttonLook, buttonStyles]; }
    /** Fetches the form for other copies of the widget on the page: of whatever version these are, this is what they call. */
    static { this.loadElements = loadElements; }
    static { this.properties = {
        endpoint: {},
        config: {},
        label: {},
        image: {},
        display: {},
        position: { reflect: true },
        theme: { reflect: true },
        accent: {},
        lang: {},
        fallback: {},
        transport: {},
        ready: { state: true },
        notice: { state: true },
    }; }
    #loaded;
    #wanted;
    constructor() {
        super();
        /** Where messages are posted. */
        this.endpoint = '';
        /** What to ask: as an attribute the address of a JSON file, as a property that or the object itself. */
        this.config = '';
        /** The words on the button, and the name of its image. */
        this.label = 'FeedBack';
        /** Address of an image to show in place of the words. */
        this.image = '';
        /** `both` shows the words beside the image. */
        this.display = 'image';
        /** Where the button is. */
        this.position = 'bottom-right';
        /** Whether the widget is light or dark; goes before what the config says. */
        this.theme = '';
        /** The colour of the widget; goes before what the page and the config say. */
        this.accent = '';
        /** Language of the texts; goes before the config and the page. */
        this.lang = '';
        /** Address of another page where the municipality can be reached, for when the form cannot be fetched. */
        this.fallback = '';
        this.ready = false;
        this.notice = '';
        this.#wanted = false;
        this.addController(new AvoidFocus(this));
    }
    /** Opens the dialog; resolves when it is open, or when its files could not be had. */
    async show() {
        this.#wanted = true;
        this.notice = this.ready ? '' : this.#texts.loading;
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
    updated(changed) {
        super.updated(changed);
        const { accent } = this;
        // One that is taken back, or is no colour, leaves the page's; where there never was one, the style stays untouched.
        if (accent || changed.get('accent')) {
            this.style.setProperty('--synpunkt-accent', CSS.supports('color', accent) ? accent : '');
        }
    }
    render() {
        const { endpoint, config, lang, theme, accent, transport } = this;
        return html `
      <div class="place" lang=${this.#language ?? 'sv'}>
        <span class="notice" part="status" role="status">${this.notice}</span>
        ${this.#renderTrigger()}
      </div>
      ${this.ready
            ? html `<synpunkt-dialog
              .settings=${{ endpoint, config, lang, theme, accent, transport }}
              @synpunkt-close=${this.#handleClose}
              @synpunkt-outcome=${this.#handleOutcome}
            ></synpunkt-dialog>`
            : nothing}
    `;
    }
    #renderTrigger() {
        const { image } = this;
        const label = this.label || 'FeedBack';
        const hasWords = !image || this.display === 'both';
        return html `
      <button
        class="action ${hasWords ? 'words' : 'image'}"
        part="trigger"
        type="button"
        aria-haspopup="dialog"
        @click=${this.show}
        @focus=${this.load}
        @pointerenter=${this.load}
      >
        ${image ? html `<img part="image" src=${image} alt=${hasWords ? '' : label} @error=${this.#handleImageError} />` : nothing}
        ${hasWords ? html `<span>${label}</span>` : nothing}
      </button>
    `;
    }
    get #dialog() {
        return this.renderRoot.querySelector('synpunkt-dialog');
    }
    get #language() {
        return languageFor(this, this.lang);
    }
    get #texts() {
        return buttonTexts[this.#language ?? 'sv'];
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
            const { failed, contact } = this.#texts;
            if (this.notice)
                this.notice = html `${failed}${createLink(this.fallback, contact)}`;
            console.error('synpunkt: the form could not be fetched');
        }
    }
    #handleImageError() {
        this.image = '';
    }
    #handleOutcome({ words }) {
        this.notice = words;
    }
    #handleClose() {
        // The dialog gives the focus back to what had it; but Safari gives none to a button that is clicked. Where it is
        // told to be in here, it is at the trigger, or still in the dialog that has just gone.
        if (document.activeElement === this || document.activeElement?.localName === 'body')
            this.renderRoot.querySelector('button')?.focus();
    }
}
