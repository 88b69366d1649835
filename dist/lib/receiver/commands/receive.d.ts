/**
 * The command `synpunkt receive`: runs the receiver until a signal. Returns the issues that prevent it from starting; sets the
 * exit status where these are of its options.
 */
export declare function receive(optionsFile: string | undefined): Promise<readonly string[]>;
