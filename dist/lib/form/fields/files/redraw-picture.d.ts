/**
 * Draws a picture anew, upright and not too large: what comes out has the pixels of what went in and nothing else that
 * it said of its place, its camera or its owner. Of one that moves, the first frame.
 *
 * A type that canvas cannot write becomes JPEG, with a white ground; GIF becomes PNG, which draws lines as sharply.
 * Gives nothing where no type that it could become may be sent. Rejects where the picture cannot be decoded or drawn:
 * SVG among them, which is a program as much as a picture.
 *
 * @param fits - Tells what may be sent.
 */
export declare function redrawPicture(file: File, fits: (name: string, type: string) => boolean): Promise<File | undefined>;
