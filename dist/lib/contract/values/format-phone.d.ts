/** Groups a number in E.164 for reading: `070-174 06 05`, `+358 401 234 567`; anything else is given back as it is. */
export declare function formatPhone(e164: string): string;
