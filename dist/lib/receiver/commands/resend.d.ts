/**
 * The command `synpunkt resend`: makes undelivered deliveries due at once, those of the references or all; without either
 * it lists them. Returns issues.
 */
export declare function resend(optionsFile: string | undefined, references: readonly string[], all: boolean): Promise<readonly string[]>;
/**
 * The command `synpunkt give-up`: ends undelivered deliveries to a destination, those of the references; without any, all if
 * it is not in the options, and no receiver delivers there. Returns issues.
 */
export declare function giveUp(optionsFile: string | undefined, destination: string, references: readonly string[]): Promise<readonly string[]>;
