/** The command `synpunkt check`: checks config files, prints the issues, and returns whether all files are valid. */
export declare function check(paths: readonly string[]): boolean;
/** Imports modules that register field types, by their paths; returns an issue for each that cannot be imported. */
export declare function importModules(paths: readonly string[]): Promise<string[]>;
