/** Options of {@link createFreeSpace}. */
export interface FreeSpaceOptions {
    /** The space on the disk that messages leave free, in bytes; 0 for none. Default: 256 MiB. */
    readonly minFreeBytes?: number | undefined;
    /** Returns the free space of the disk with a folder, in bytes. Default: as the system reports it. */
    readonly freeBytes?: (folder: string) => Promise<number>;
}
/** The disk is nearly full, so that no more messages are saved. */
export declare class DiskFullError extends Error {
    name: string;
    /** As if the disk were full. */
    readonly code = "ENOSPC";
}
/** Creates the function that returns whether the disk of a file has enough free space. */
export declare function createFreeSpace(path: string, { minFreeBytes, freeBytes }: FreeSpaceOptions): () => Promise<boolean>;
