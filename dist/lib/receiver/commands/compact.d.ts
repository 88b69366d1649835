/** The command `synpunkt compact`: gives the space of what was erased back to the disk. Returns issues. */
export declare function compact(optionsFile: string | undefined): Promise<readonly string[]>;
