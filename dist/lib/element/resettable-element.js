import { LitElement } from 'lit';
/**
 * An element whose properties have their defaults again when their attribute is removed, or when they are set to null or
 * undefined, as frameworks do for a property that is not set.
 */
export class ResettableElement extends LitElement {
    /** The values that the constructor sets, by property. */
    #defaults = {};
    requestUpdate(name, oldValue, options) {
        super.requestUpdate(name, oldValue, options);
        // A property without an attribute may be undefined.
        if (!name || options?.attribute === false)
            return;
        const properties = this; // of any name
        this.#defaults[name] ??= properties[name];
        properties[name] ??= this.#defaults[name];
    }
}
