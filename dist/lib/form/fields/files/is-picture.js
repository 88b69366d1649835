/** Tells pictures by their media type or, since not every system knows every type, by the ending of their name. */
export const isPicture = (name, type) => /^image\//i.test(type) || /\.(?:jpe?g|jfif|png|webp|hei[cf]|avif|tiff?|gif|bmp|svg)$/i.test(name);
