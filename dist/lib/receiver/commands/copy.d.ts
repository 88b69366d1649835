/** The command `synpunkt copy`: copies all messages to another data file, or to a database. Returns issues. */
export declare function copy(optionsFile: string | undefined, target: string): Promise<readonly string[]>;
