/** The command `synpunkt backup`: copies the data file while receivers use it. Returns issues. */
export declare function backup(optionsFile: string | undefined, target: string): Promise<readonly string[]>;
