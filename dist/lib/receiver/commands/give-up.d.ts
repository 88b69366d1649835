/**
 * The command `synpunkt give-up`: gives up the undelivered deliveries of the given references to one destination. Without
 * references: of all messages, but only if the options do not name the destination and no receiver delivers to it. Returns
 * issues.
 */
export declare function giveUp(optionsFile: string | undefined, destination: string, references: readonly string[]): Promise<readonly string[]>;
