/** The CSS parts of a form that can also be styled through the dialog and the button: all but its own heading. */
export declare const formParts: string[];
