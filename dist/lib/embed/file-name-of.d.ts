/** The name of a lazy file in `dist/`: it changes with its content, so that a cache may keep it for ever. */
export declare function fileNameOf(name: string, hash: string): string;
