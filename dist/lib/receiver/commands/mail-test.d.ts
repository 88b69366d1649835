/** The command `synpunkt mail-test`: mails a test to every mailbox of the options. Returns issues. */
export declare function mailTest(optionsFile: string | undefined): Promise<readonly string[]>;
