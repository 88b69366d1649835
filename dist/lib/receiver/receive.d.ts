/** Starts the receiver as a process's work, until a signal ends it. Returns what keeps it from starting, one line each. */
export declare function receive(optionsFile: string | undefined): Promise<readonly string[]>;
