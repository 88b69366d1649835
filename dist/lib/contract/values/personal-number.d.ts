/** Where a personal number stands in a text: UTF-16 indices, the end not included. */
export interface PersonalNumber {
    readonly start: number;
    readonly end: number;
}
/** What finds personal numbers. */
export type FindNumbers = (text: string) => PersonalNumber[];
/**
 * Finds personal identity numbers and coordination numbers in what a visitor wrote, so that a warning can point at them.
 *
 * Case numbers look the same now and then: warn, never block. What is part of an address or a phone number is left out.
 * The places are UTF-16 indices, `end` not included.
 */
export declare function findPersonalNumbers(text: string): PersonalNumber[];
/**
 * Puts `***` for e-mail addresses and personal identity numbers, written plainly or with the escapes of a page address.
 *
 * More than findPersonalNumbers finds is hidden: in a page address + is a space, and nobody misses a mobile number.
 */
export declare function maskPersonal(text: string): string;
