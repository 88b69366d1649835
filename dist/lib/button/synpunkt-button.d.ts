import { type PropertyValues, type TemplateResult } from 'lit';
import { ResettableElement } from '../element/resettable-element.js';
import { loadElements } from './load-elements.js';
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
export declare class SynpunktButton extends ResettableElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** Loads the form for other copies of the widget on the page, which call it whatever their version. */
    static readonly loadElements: typeof loadElements;
    static properties: {
        endpoint: {};
        config: {};
        preset: {};
        label: {};
        image: {};
        display: {};
        position: {
            useDefault: boolean;
            reflect: boolean;
        };
        theme: {
            useDefault: boolean;
            reflect: boolean;
        };
        accent: {};
        lang: {};
        fallback: {};
        transport: {
            attribute: boolean;
        };
        ready: {
            state: boolean;
        };
        status: {
            state: boolean;
        };
    };
    /** Address that messages are posted to. */
    endpoint: string;
    /**
     * The config of the form: as an attribute the address of a JSON file, or `#` and the `id` of a
     * `<script type="application/json">`; as a property that or the object itself.
     */
    config: HTMLElementTagNameMap['synpunkt-form']['config'];
    /** The form to start from: `kontakt`, `tillganglighet`, `sidfel` or `ris-och-ros`; that of the config comes first. */
    preset: HTMLElementTagNameMap['synpunkt-form']['preset'];
    /** The text of the button, and the alternative text of its image. */
    label: string;
    /** Address of an image that replaces the text. */
    image: string;
    /** `both` shows the text beside the image. */
    display: 'image' | 'both';
    /** Where the button is. */
    position: Position;
    /** Whether the widget is light or dark; overrides the config. */
    theme: HTMLElementTagNameMap['synpunkt-form']['theme'];
    /** The colour of the widget; overrides the page and the config. */
    accent: string;
    /** Language of the texts; overrides the config and the page. */
    lang: string;
    /** Address of another contact page, linked to when the form cannot be loaded or sent. */
    fallback: string;
    /** Sends messages instead of the built-in transport; then no endpoint is needed. Only as a property. */
    transport: HTMLElementTagNameMap['synpunkt-form']['transport'];
    private ready;
    /**
     * Undefined until the form is being loaded: an empty status would be read with every page. It is announced
     * if it was there before its text.
     */
    private status;
    constructor();
    /** Opens the dialog. Resolves when it shows all questions, or when its files could not be loaded. */
    show(): Promise<void>;
    /** Closes the dialog, which keeps what was typed. */
    hide(): void;
    /** Loads the form before the button is clicked. Resolves when it is loaded, or when that failed. */
    load(): Promise<void>;
    protected updated(changed: PropertyValues): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'synpunkt-button': SynpunktButton;
    }
}
