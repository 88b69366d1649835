import { LitElement, type TemplateResult } from 'lit';
/** Where the button hangs. */
export type Position = 'bottom-right' | 'bottom-left';
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
export declare class SynpunktButton extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    static properties: {
        endpoint: {};
        config: {};
        label: {};
        image: {};
        position: {
            reflect: boolean;
        };
        lang: {};
        transport: {};
        ready: {
            state: boolean;
        };
        notice: {
            state: boolean;
        };
        brokenImage: {
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
    /** The corner where the button hangs. */
    position: Position;
    /** Language of the texts; goes before the config and the page. */
    lang: string;
    /** Sends in the place of synpunkt's own ways; then there need be no endpoint. Only as a property. */
    transport: HTMLElementTagNameMap['synpunkt-form']['transport'];
    private ready;
    private notice;
    private brokenImage;
    /** Opens the dialog; resolves when it is open, or when its files could not be had. */
    show(): Promise<void>;
    /** Closes the dialog; what was typed stays in it. */
    hide(): void;
    /** Fetches the form, so that it is there when the button is pressed. Resolves when it is, or when that failed. */
    load(): Promise<void>;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'synpunkt-button': SynpunktButton;
    }
}
