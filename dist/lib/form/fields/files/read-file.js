/** The largest file that is copied into memory, in bytes: a phone has too little for a film. */
const maxCopied = 25e6;
/** The longest wait for a file, which a cloud service may have to provide, in milliseconds. */
const timeout = 60_000;
/**
 * Reads a file; resolves to a copy in memory, or to the file itself if it is large. Rejects if it cannot be read, as after
 * it was changed or removed.
 */
export async function readFile(file) {
    if (file.size > maxCopied) {
        await readBytes(file.slice(0, 1));
        return file;
    }
    const { name, type, lastModified } = file;
    return new File([await readBytes(file)], name, { type, lastModified });
}
/** Whether a file can be read. */
export const isReadable = (file) => readBytes(file.slice(0, 1)).then(() => true, () => false);
function readBytes(blob) {
    return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error('no file in time')), timeout);
        blob
            .arrayBuffer()
            .then(resolve, reject)
            .finally(() => clearTimeout(timer));
    });
}
