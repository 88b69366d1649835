/** The version of this package, as in package.json; `test/contract/version.test.ts` holds them together. */
export declare const version = "0.1.0";
