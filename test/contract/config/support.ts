import { parseConfig } from '../../../src/contract/config/parse-config.ts';
import { kontakt } from '../../../src/presets/kontakt.ts';
import { flattenInputs } from '../../../src/contract/values/flatten-inputs.ts';

/** Reads a config that starts from the origin's form. */
export const parse = (json: unknown) => parseConfig(json, kontakt);

/** The fields that a config results in, without the defaults. */
export const fieldsOf = (...fields: unknown[]): unknown =>
  JSON.parse(JSON.stringify(parse({ fields }).config.fields).replaceAll(',"maxLength":200', ''));

/** The names of the fields that a config comes to. */
export const namesIn = (json: unknown) => flattenInputs(parse(json).config.fields ?? []).map(({ input }) => input.name);

/** The code of each issue with a config. */
export const issueCodesIn = (json: unknown) =>
  parse(json).issues.map((issue) => (issue.code === 'custom' ? String(issue.params?.['configCode']) : issue.code));
