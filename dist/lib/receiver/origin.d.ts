/** Gives the origin that a text means, spelled as browsers send it, or an example where it means none. */
export declare function originMeantBy(text: string): string;
