/** The name of a lazy file in `dist/`: it changes with its content, so that a cache may keep it for ever. */
export function fileNameOf(name, hash) {
    return `synpunkt-${name}.${hash.replace(/\W/g, '').slice(0, 8)}.js`;
}
