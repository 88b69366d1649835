/** Registers `<synpunkt-button>` and `<synpunkt-form>`, and the dialog between them, unless the page has them. */
export declare function define(): void;
