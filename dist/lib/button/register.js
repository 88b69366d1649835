/** Registers an element unless the page has it already: a page may load the script twice, and who came first stays. */
export function register(tag, element) {
    if (customElements.get(tag) === undefined)
        customElements.define(tag, element);
}
