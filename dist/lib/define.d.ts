/** Registers `<synpunkt-button>`, `<synpunkt-form>` and the dialog that connects them, unless the page has them. */
export declare function define(): void;
