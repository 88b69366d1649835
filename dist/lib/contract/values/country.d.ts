/**
 * Returns the country of a form if its national numbers mean that country, else ''. In a language of another country they
 * may not: 040 123 4567 in a Finnish form is a number of Finland, and the same digits are one of Malmö.
 *
 * @param language - BCP 47 tag of the texts that the resident reads.
 */
export declare function nationalCountry(country: string, language: string): string;
