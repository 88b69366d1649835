/** The version of this package, as in package.json; `test/contract/version.test.ts` compares them. */
export declare const version = "0.1.0";
