import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { buttonTexts, type ButtonTexts } from '../messages/button-texts.ts';
import { languageFor, type Language } from '../messages/load-messages.ts';
import { buttonLook, tokens } from '../theme/tokens.ts';
import { createLink } from './fallback-link.ts';
import { loadElements } from './load-elements.ts';
import { AvoidFocus } from './avoid-focus.ts';
import { buttonStyles } from './synpunkt-button.styles.ts';

/** Where the button is: in a corner of the window, as a tab at an edge of it, or where its tag stands. */
export type Position = `${'bottom' | 'top' | 'edge'}-${'right' | 'left'}` | 'inline';

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
  static override styles = [tokens, buttonLook, buttonStyles];

  /** Fetches the form for other copies of the widget on the page: of whatever version these are, this is what they call. */
  static readonly loadElements = loadElements;

  static override properties = {
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
  };

  /** Where messages are posted. */
  endpoint = '';

  /** What to ask: as an attribute the address of a JSON file, as a property that or the object itself. */
  config: string | object = '';

  /** The words on the button, and the name of its image. */
  label = 'FeedBack';

  /** Address of an image to show in place of the words. */
  image = '';

  /** `both` shows the words beside the image. */
  display: 'image' | 'both' = 'image';

  /** Where the button is. */
  position: Position = 'bottom-right';

  /** Whether the widget is light or dark; goes before what the config says. */
  theme: HTMLElementTagNameMap['synpunkt-form']['theme'] = '';

  /** The colour of the widget; goes before what the page and the config say. */
  accent = '';

  /** Language of the texts; goes before the config and the page. */
  override lang = '';

  /** Address of another page where the municipality can be reached, for when the form cannot be fetched. */
  fallback = '';

  /** Sends in the place of synpunkt's own ways; then there need be no endpoint. Only as a property. */
  transport: HTMLElementTagNameMap['synpunkt-form']['transport'];

  private ready = false;
  private notice: string | TemplateResult = '';

  #loaded: Promise<void> | undefined;
  #wanted = false;

  constructor() {
    super();
    this.addController(new AvoidFocus(this));
  }

  /** Opens the dialog; resolves when it is open, or when its files could not be had. */
  async show(): Promise<void> {
    this.#wanted = true;
    this.notice = this.ready ? '' : this.#texts.loading;
    await this.load();
    if (this.#wanted) this.#dialog?.show();
  }

  /** Closes the dialog; what was typed stays in it. */
  hide(): void {
    this.#wanted = false;
    this.#dialog?.hide();
  }

  /** Fetches the form, so that it is there when the button is pressed. Resolves when it is, or when that failed. */
  load(): Promise<void> {
    return (this.#loaded ??= this.#load());
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { accent } = this;
    // One that is taken back, or is no colour, leaves the page's; where there never was one, the style stays untouched.
    if (accent || changed.get('accent')) {
      this.style.setProperty('--synpunkt-accent', CSS.supports('color', accent) ? accent : '');
    }
  }

  protected override render(): TemplateResult {
    const { endpoint, config, lang, theme, accent, transport } = this;
    return html`
      <div class="place" lang=${this.#language ?? 'sv'}>
        <span class="notice" part="status" role="status">${this.notice}</span>
        ${this.#renderTrigger()}
      </div>
      ${
        this.ready
          ? html`<synpunkt-dialog
              .settings=${{ endpoint, config, lang, theme, accent, transport }}
              @synpunkt-close=${this.#handleClose}
              @synpunkt-outcome=${this.#handleOutcome}
            ></synpunkt-dialog>`
          : nothing
      }
    `;
  }

  #renderTrigger(): TemplateResult {
    const { image } = this;
    const label = this.label || 'FeedBack';
    const hasWords = !image || this.display === 'both';
    return html`
      <button
        class="action ${hasWords ? 'words' : 'image'}"
        part="trigger"
        type="button"
        aria-haspopup="dialog"
        @click=${this.show}
        @focus=${this.load}
        @pointerenter=${this.load}
      >
        ${image ? html`<img part="image" src=${image} alt=${hasWords ? '' : label} @error=${this.#handleImageError} />` : nothing}
        ${hasWords ? html`<span>${label}</span>` : nothing}
      </button>
    `;
  }

  get #dialog(): HTMLElementTagNameMap['synpunkt-dialog'] | null {
    return this.renderRoot.querySelector('synpunkt-dialog');
  }

  get #language(): Language | undefined {
    return languageFor(this, this.lang);
  }

  get #texts(): ButtonTexts {
    return buttonTexts[this.#language ?? 'sv'];
  }

  async #load(): Promise<void> {
    try {
      await loadElements(this.#language);
      this.ready = true;
      await this.updateComplete;
      await this.#dialog?.updateComplete;
      this.notice = '';
    } catch {
      this.ready = false;
      this.#loaded = undefined;
      // Who only passed by has asked for nothing.
      const { failed, contact } = this.#texts;
      if (this.notice) this.notice = html`${failed}${createLink(this.fallback, contact)}`;
      console.error('synpunkt: the form could not be fetched');
    }
  }

  #handleImageError(): void {
    this.image = '';
  }

  #handleOutcome({ text }: HTMLElementEventMap['synpunkt-outcome']): void {
    this.notice = text;
  }

  #handleClose(): void {
    // The dialog gives the focus back to what had it; but Safari gives none to a button that is clicked. Where it is
    // told to be in here, it is at the trigger, or still in the dialog that has just gone.
    if (document.activeElement === this || document.activeElement?.localName === 'body')
      this.renderRoot.querySelector('button')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'synpunkt-button': SynpunktButton;
  }
}
