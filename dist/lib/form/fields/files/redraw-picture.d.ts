/** Whether a file is a picture, by its media type or, since not every system knows every type, by its extension. */
export declare const isPicture: (name: string, type: string) => boolean;
/**
 * Draws a picture again, upright and not too large: the result has the same pixels, and no metadata about the place, the
 * camera or the owner. Of an animation only the first frame is left.
 *
 * A type that canvas cannot write becomes JPEG, on white; GIF becomes PNG, which draws lines as sharply. Resolves to
 * undefined if no type that it could become may be sent. Rejects if the picture cannot be decoded or drawn; that includes
 * SVG, which may contain scripts.
 *
 * @param isAccepted - Whether a file may be sent.
 */
export declare function redrawPicture(file: File, isAccepted: (name: string, type: string) => boolean): Promise<File | undefined>;
