/** The version of this package, as in package.json; `test/contract/version.test.ts` holds them together. */
export const version = '0.1.0';
