import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { type ComboboxTexts } from './combobox-texts.js';
import { type ComboboxOption } from './option-search.js';
/**
 * A choice of one from a long list, which is filtered by typing. Created by the form; not for use on a page.
 *
 * Renders into its light DOM, so that the label and the hints of the form can refer to its control by id.
 *
 * @tagname synpunkt-combobox
 * @fires {FieldChangeEvent} field-change - Another option has been chosen, or none.
 * @csspart input - The control.
 * @csspart toggle - The button that opens the list.
 * @csspart list - The list, or the message that no option matches.
 * @csspart optgroup - The heading of a group in the list.
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
    /** The id of the control; other ids begin with it. */
    controlId: string;
    /** The name of the field. */
    name: string;
    /** The options; the same array is indexed only once. */
    options: readonly ComboboxOption[];
    /** The value of the chosen option; empty for none. */
    value: string;
    /** Whether the value has an error. */
    invalid: boolean;
    /** The ids for `aria-describedby` of the control. */
    describedBy: string;
    /** Whether the value cannot be changed, since a message is being sent. */
    busy: boolean;
    /** The texts in the form's language. */
    texts: ComboboxTexts;
    /** Milliseconds after the last key until the number of matches is announced. */
    announceDelay: number;
    private text;
    private expanded;
    private active;
    private status;
    /**
     * Chooses the option whose label the control shows, however that came there; if there is none, shows the last choice, and
     * announces it.
     */
    commit(): void;
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
