/** Tells pictures by their media type or, since not every system knows every type, by the ending of their name. */
export declare const isPicture: (name: string, type: string) => boolean;
