/** Whether a file is a picture, by its media type or, since not every system knows every type, by its extension. */
export const isPicture = (name, type) => /^image\//i.test(type) || /\.(?:jpe?g|jfif|png|webp|hei[cf]|avif|tiff?|gif|bmp|svg)$/i.test(name);
/** The longer side of a picture that is sent, in pixels: a sign can be read, and the file is small for any connection. */
const maxSide = 2560;
/** The quality of JPEG and WebP: at this size no loss is visible. */
const quality = 0.85;
/** The types that canvas can write, with the extensions of such files. */
const extensions = {
    'image/jpeg': /\.(?:jpe?g|jfif)$/i,
    'image/png': /\.png$/i,
    'image/webp': /\.webp$/i,
};
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
export async function redrawPicture(file, isAccepted) {
    // Decoded from the file itself: a blob URL would have to be allowed by the page's policy.
    const bitmap = await createImageBitmap(file);
    const canvas = document.createElement('canvas');
    try {
        if (!isReadable(canvas))
            throw new Error('canvas is blocked');
        const scale = Math.min(1, maxSide / Math.max(bitmap.width, bitmap.height));
        canvas.width = Math.max(1, Math.round(bitmap.width * scale));
        canvas.height = Math.max(1, Math.round(bitmap.height * scale));
        const types = outputTypes(file).filter((type) => isAccepted(nameFor(file.name, type), type));
        for (const type of types) {
            draw(canvas, bitmap, type);
            // In sequence: the next type is only tried if the browser cannot write this one.
            // oxlint-disable-next-line no-await-in-loop
            const blob = await new Promise((resolve) => canvas.toBlob(resolve, type, quality));
            if (!blob)
                throw new Error('not enough memory');
            // A browser that cannot write a type writes PNG instead.
            if (blob.type === type)
                return new File([blob], nameFor(file.name, type), { type });
        }
        return undefined;
    }
    finally {
        // Freed at once: a phone has too little memory to wait for the garbage collector.
        bitmap.close();
        canvas.width = 0;
    }
}
/** The types that a picture may become, best first. */
function outputTypes({ name, type }) {
    const writable = Object.keys(extensions);
    const sameType = writable.find((each) => (type === '' ? extensions[each]?.test(name) : each === type));
    const isGif = type === 'image/gif' || /\.gif$/i.test(name);
    return [...new Set([sameType ?? (isGif ? 'image/png' : 'image/jpeg'), ...writable])];
}
function nameFor(name, type) {
    const extension = type === 'image/jpeg' ? 'jpg' : type.slice('image/'.length);
    return extensions[type]?.test(name) ? name : `${name.replace(/\.\w{1,5}$/, '')}.${extension}`;
}
/**
 * Whether a canvas returns the pixels that were drawn. To prevent fingerprinting, some browsers return noise instead, and
 * such a picture must not be sent. The slight noise that others add is not visible.
 */
function isReadable(canvas) {
    const context = canvas.getContext('2d');
    if (!context)
        return false;
    context.fillStyle = '#048';
    context.fillRect(0, 0, 1, 1);
    const [red = 255, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return red + Math.abs(green - 0x44) + Math.abs(blue - 0x88) < 24;
}
function draw(canvas, bitmap, type) {
    const context = canvas.getContext('2d');
    if (!context)
        throw new Error('no canvas');
    const { width, height } = canvas;
    if (type === 'image/jpeg') {
        // JPEG has no transparency: what is not drawn would be black.
        context.fillStyle = '#fff';
        context.fillRect(0, 0, width, height);
    }
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, width, height);
}
