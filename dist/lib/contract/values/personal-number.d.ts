/** The range of a personal number in a text: UTF-16 indices, the end not included. */
export interface PersonalNumber {
    readonly start: number;
    readonly end: number;
}
/**
 * Finds personal identity numbers and coordination numbers in a text, so that a warning can point at them.
 *
 * Case numbers sometimes look the same: warn, never block. Digits in an address or a phone number are ignored.
 */
export declare function findPersonalNumbers(text: string): PersonalNumber[];
/**
 * Replaces e-mail addresses and personal identity numbers by `***`, also with the escapes of a page address.
 *
 * It masks more than findPersonalNumbers finds: in a page address + is a space, and a masked mobile number does no harm.
 */
export declare function maskPersonal(text: string): string;
