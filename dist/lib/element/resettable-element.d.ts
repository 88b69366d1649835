import { LitElement, type PropertyDeclaration } from 'lit';
/**
 * An element whose properties have their defaults again when their attribute is removed, or when they are set to null or
 * undefined, as frameworks do for a property that is not set.
 */
export declare class ResettableElement extends LitElement {
    #private;
    requestUpdate(name?: PropertyKey, oldValue?: unknown, options?: PropertyDeclaration): void;
}
