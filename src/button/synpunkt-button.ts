import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ResettableElement } from '../element/resettable-element.ts';
import { buttonLanguageFor, buttonTexts, type ButtonTexts } from '../messages/button-texts.ts';
import { languageFor } from '../messages/load-messages.ts';
import { buttonLook, tokens } from '../theme/tokens.ts';
import { createAlternatives } from './fallback-link.ts';
import { loadElements } from './load-elements.ts';
import { buttonStyles } from './synpunkt-button.styles.ts';
import { WatchPage } from './watch-page.ts';

/** The position of the button: in a corner of the viewport, as a tab at its edge, or inline in the page. */
export type Position = `${'bottom' | 'top' | 'edge'}-${'right' | 'left'}` | 'inline';

/**
 * The FeedBack button. The dialog with the form is loaded on hover or focus, at the latest on the click; most visitors
 * never need it.
 *
 * @tagname synpunkt-button
 * @fires {SynpunktOpenEvent} synpunkt-open - The dialog has opened.
 * @fires {SynpunktCloseEvent} synpunkt-close - The dialog has closed.
 * @csspart trigger - The FeedBack button.
 * @csspart image - The image on it.
 * @csspart status - The status beside the button: of loading the form, or of a message when the dialog is closed.
 * @csspart fallback - The link to another page, beside the status when the form could not be loaded.
 * @csspart dialog - The dialog.
 * @csspart header - The row with its heading.
 * @csspart heading - The heading of the dialog.
 * @csspart close - The button that closes the dialog.
 * @csspart body - The container of the form; the button exports the parts of `<synpunkt-form>` as well.
 * @cssproperty [--synpunkt-offset=16px] - Distance of the button from the edges of the viewport, a value of `inset`.
 * @cssproperty [--synpunkt-z-index=1000] - Layer of the closed button.
 */
export class SynpunktButton extends ResettableElement {
  static override styles = [tokens, buttonLook, buttonStyles];

  /** Loads the form for other copies of the widget on the page, which call it whatever their version. */
  static readonly loadElements = loadElements;

  static override properties = {
    endpoint: {},
    config: {},
    preset: {},
    label: {},
    image: {},
    display: {},
    position: { useDefault: true, reflect: true },
    theme: { useDefault: true, reflect: true },
    accent: {},
    lang: {},
    fallback: {},
    transport: { attribute: false },
    ready: { state: true },
    status: { state: true },
  };

  /** Address that messages are posted to. */
  endpoint = '';

  /**
   * The config of the form: as an attribute the address of a JSON file, or `#` and the `id` of a
   * `<script type="application/json">`; as a property that or the object itself.
   */
  config: HTMLElementTagNameMap['synpunkt-form']['config'] = '';

  /** The form to start from: `kontakt`, `tillganglighet`, `sidfel` or `ris-och-ros`; that of the config comes first. */
  preset: HTMLElementTagNameMap['synpunkt-form']['preset'] = '';

  /** The text of the button, and the alternative text of its image. */
  label = 'FeedBack';

  /** Address of an image that replaces the text. */
  image = '';

  /** `both` shows the text beside the image. */
  display: 'image' | 'both' = 'image';

  /** Where the button is. */
  position: Position = 'bottom-right';

  /** Whether the widget is light or dark; overrides the config. */
  theme: HTMLElementTagNameMap['synpunkt-form']['theme'] = '';

  /** The colour of the widget; overrides the page and the config. */
  accent = '';

  /** Language of the texts; overrides the config and the page. */
  override lang = '';

  /** Address of another contact page, linked to when the form cannot be loaded or sent. */
  fallback = '';

  /** Sends messages instead of the built-in transport; then no endpoint is needed. Only as a property. */
  transport: HTMLElementTagNameMap['synpunkt-form']['transport'];

  private ready = false;
  /**
   * Undefined until the form is being loaded: an empty status would be read with every page. It is announced
   * if it was there before its text.
   */
  private status: TemplateResult | typeof nothing | undefined;

  #loading: Promise<void> | undefined;
  /** Whether the form can be filled in; the dialog is there sooner, while its config is on its way. */
  #isLoaded = false;
  #isOpenRequested = false;

  constructor() {
    super();
    this.addController(new WatchPage(this));
  }

  /** Opens the dialog. Resolves when it shows all questions, or when its files could not be loaded. */
  async show(): Promise<void> {
    this.#isOpenRequested = true;
    // A page that hides the button by its style sheet would hide the dialog as well, which makes the page inert.
    if (getComputedStyle(this).display === 'none') this.hidden = true;
    this.status = this.#isLoaded ? nothing : renderText(this.#texts.loading);
    await this.load();
    if (this.#isOpenRequested) await this.#dialog?.show();
  }

  /** Closes the dialog, which keeps what was typed. */
  hide(): void {
    this.#isOpenRequested = false;
    this.#dialog?.hide();
  }

  /** Loads the form before the button is clicked. Resolves when it is loaded, or when that failed. */
  load(): Promise<void> {
    return (this.#loading ??= this.#load());
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { accent } = this;
    // An accent that is removed or invalid restores the page's; without one, the style attribute is not touched.
    if (accent || changed.get('accent')) {
      this.style.setProperty('--synpunkt-accent', CSS.supports('color', accent) ? accent : '');
    }
  }

  protected override render(): TemplateResult {
    const { endpoint, config, preset, lang, theme, accent, fallback, transport } = this;
    return html`
      <div class="place" lang=${buttonLanguageFor(this, this.lang)}>
        <span class="notice" part="status" role=${this.status ? 'status' : nothing} dir="auto">${this.status}</span>
        ${this.#renderTrigger()}
      </div>
      ${
        this.ready
          ? html`<synpunkt-dialog
              .settings=${{ endpoint, config, preset, lang, theme, accent, fallback, transport }}
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
    const hasText = !image || this.display === 'both';
    return html`
      <button
        class="action ${hasText ? 'words' : 'image'}"
        part="trigger"
        type="button"
        aria-haspopup="dialog"
        @click=${this.show}
        @focus=${this.load}
        @pointerenter=${this.load}
      >
        ${image ? html`<img part="image" src=${image} alt=${hasText ? '' : label} @error=${this.#handleImageError} />` : nothing}
        ${hasText ? renderText(label) : nothing}
      </button>
    `;
  }

  get #dialog(): HTMLElementTagNameMap['synpunkt-dialog'] | null {
    return this.renderRoot.querySelector('synpunkt-dialog');
  }

  get #texts(): ButtonTexts {
    return buttonTexts[buttonLanguageFor(this, this.lang)];
  }

  async #load(): Promise<void> {
    this.status ??= nothing;
    // FastClick would click this element instead of what is in it. Not sooner: React complains of a class that its server has
    // not rendered.
    this.classList.add('needsclick');
    try {
      await loadElements(languageFor(this, this.lang), this.config, this.preset);
      this.ready = true;
      await this.updateComplete;
      await this.#dialog?.updateComplete;
      this.#isLoaded = true;
      this.status = nothing;
    } catch {
      this.ready = false;
      this.#loading = undefined;
      // Show the failure only after a click; a prefetch fails silently.
      const texts = this.#texts;
      if (this.status !== nothing) {
        this.status = html`${renderText(texts.failed)}${createAlternatives(this.fallback, texts)}`;
      }
      console.error('synpunkt: the form could not be fetched');
    }
  }

  #handleImageError(): void {
    this.image = '';
  }

  #handleOutcome({ text }: HTMLElementEventMap['synpunkt-outcome']): void {
    this.status = text;
  }

  #handleClose(): void {
    // The dialog restores the focus; but in Safari, a button that is clicked never had it. If this element has it, it is
    // on the trigger, or still in the dialog that was closed.
    if (document.activeElement === this || document.activeElement?.localName === 'body')
      this.renderRoot.querySelector<HTMLElement>('[part=trigger]')?.focus();
  }
}

/** Sets the text as a property: a browser that translates the page replaces text nodes, so that Lit cannot update them. */
function renderText(text: string): TemplateResult {
  return html`<span .textContent=${text}></span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'synpunkt-button': SynpunktButton;
  }
}
