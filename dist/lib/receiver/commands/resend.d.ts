/**
 * The command `synpunkt resend`: makes undelivered deliveries due at once, those of the references or all; without either
 * it lists them. Returns issues.
 */
export declare function resend(optionsFile: string | undefined, references: readonly string[], all: boolean): Promise<readonly string[]>;
