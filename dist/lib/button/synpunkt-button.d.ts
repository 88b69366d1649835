import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { loadElements } from './load-elements.ts';
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
export declare class SynpunktButton extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    /** Fetches the form for other copies of the widget on the page: of whatever version these are, this is what they call. */
    static readonly loadElements: typeof loadElements;
    static properties: {
        endpoint: {};
        config: {};
        label: {};
        image: {};
        display: {};
        position: {
            reflect: boolean;
        };
        theme: {
            reflect: boolean;
        };
        accent: {};
        lang: {};
        fallback: {};
        transport: {};
        ready: {
            state: boolean;
        };
        notice: {
            state: boolean;
        };
    };
    /** Where messages are posted. */
    endpoint: string;
    /** What to ask: as an attribute the address of a JSON file, as a property that or the object itself. */
    config: string | object;
    /** The words on the button, and the name of its image. */
    label: string;
    /** Address of an image to show in place of the words. */
    image: string;
    /** `both` shows the words beside the image. */
    display: 'image' | 'both';
    /** Where the button is. */
    position: Position;
    /** Whether the widget is light or dark; goes before what the config says. */
    theme: HTMLElementTagNameMap['synpunkt-form']['theme'];
    /** The colour of the widget; goes before what the page and the config say. */
    accent: string;
    /** Language of the texts; goes before the config and the page. */
    lang: string;
    /** Address of another page where the municipality can be reached, for when the form cannot be fetched. */
    fallback: string;
    /** Sends in the place of synpunkt's own ways; then there need be no endpoint. Only as a property. */
    transport: HTMLElementTagNameMap['synpunkt-form']['transport'];
    private ready;
    private notice;
    constructor();
    /** Opens the dialog; resolves when it is open, or when its files could not be had. */
    show(): Promise<void>;
    /** Closes the dialog; what was typed stays in it. */
    hide(): void;
    /** Fetches the form, so that it is there when the button is pressed. Resolves when it is, or when that failed. */
    load(): Promise<void>;
    protected updated(changed: PropertyValues): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'synpunkt-button': SynpunktButton;
    }
}
