import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { type ComboboxOption } from './option-search.ts';
/** The words of a combobox. */
export interface ComboboxTexts {
    /** Names the button that opens the list. */
    readonly open: string;
    readonly noMatch: string;
    readonly matches: (params: {
        count: number;
    }) => string;
}
/**
 * A choice from a list that is too long to look through: typing narrows it down. The form makes it; a page has no use
 * for it alone.
 *
 * It renders into itself, so that label and hints of the form that it stands in reach its control.
 *
 * @tagname synpunkt-combobox
 * @fires {FieldChangeEvent} field-change - Another option has been chosen, or none.
 * @csspart input - The control.
 * @csspart toggle - The button that opens the list.
 * @csspart list - The list, or what is said where nothing fits.
 * @csspart optgroup - The name of a group in the list.
 * @csspart option - A row of the list.
 */
export declare class SynpunktCombobox extends LitElement {
    #private;
    static properties: {
        controlId: {
            attribute: boolean;
        };
        name: {
            attribute: boolean;
        };
        options: {
            attribute: boolean;
        };
        value: {
            attribute: boolean;
        };
        invalid: {
            attribute: boolean;
        };
        describedBy: {
            attribute: boolean;
        };
        busy: {
            attribute: boolean;
        };
        texts: {
            attribute: boolean;
        };
        text: {
            state: boolean;
        };
        expanded: {
            state: boolean;
        };
        active: {
            state: boolean;
        };
        status: {
            state: boolean;
        };
    };
    /** The id of the control; other ids are made from it. */
    controlId: string;
    /** The field that the chosen value belongs to. */
    name: string;
    /** What there is to choose from; as long as it is the same array, it is prepared for searching only once. */
    options: readonly ComboboxOption[];
    /** The value of the chosen option; empty for none. */
    value: string;
    /** Whether the answer has an error. */
    invalid: boolean;
    /** The ids of what describes the control. */
    describedBy: string;
    /** Whether nothing can be changed, since a message is on its way. */
    busy: boolean;
    /** The words in the form's language. */
    texts: ComboboxTexts;
    /** Milliseconds without a key after which the number of matches is said aloud. */
    pause: number;
    private text;
    private expanded;
    private active;
    private status;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected createRenderRoot(): HTMLElement;
    protected willUpdate(changed: PropertyValues): void;
    protected updated(changed: PropertyValues): void;
    protected render(): TemplateResult;
}
declare global {
    interface HTMLElementTagNameMap {
        'synpunkt-combobox': SynpunktCombobox;
    }
}
