/** The most of the trap's content that a message repeats, in UTF-16 units; without zod, since the form reads it early. */
export const maxTrapLength = 200;
