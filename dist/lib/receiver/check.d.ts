/** The command `synpunkt check`: checks config files, prints the issues, and returns whether all files are valid. */
export declare function check(paths: readonly string[]): boolean;
