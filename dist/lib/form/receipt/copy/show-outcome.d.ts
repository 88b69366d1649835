/**
 * Says what has come of a press: aloud, and below the buttons in `place`. The words stand until the next press,
 * which empties them first, so that the same ones are heard again.
 */
export declare function showOutcome(place: Element, words: string, say: (words: string) => void): void;
