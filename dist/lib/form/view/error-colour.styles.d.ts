/** `--_error`: the colour of errors, with the contrast of `--_ink` (synpunkt-form.styles.ts). */
export declare const errorColour: import("lit").CSSResult;
