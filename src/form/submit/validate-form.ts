import type { Form } from '../../contract/config/form.ts';
import { toIssues, type Issue } from '../../contract/message/issue.ts';
import { nationalCountry } from '../../contract/values/country.ts';
import { valuesSchema, type Values } from '../../contract/values/values-schema.ts';
import { withoutUnshown } from '../fields/unshown-fields.ts';
import { collectValues } from '../state/collect-values.ts';
import type { ValuesController } from '../state/values-controller.ts';

/** The result of validating a form. */
export type Validation =
  { readonly ok: true; readonly values: Values } | { readonly ok: false; readonly issues: readonly Issue[] };

/** Validates the values of the visible inputs by the schema that the receiver uses too. */
export function validateForm(
  { fields, country }: Pick<Form, 'fields' | 'country'>,
  language: string,
  values: ValuesController,
): Validation {
  const answerable = withoutUnshown(fields, (name) => values.valueOf(name));
  const schema = valuesSchema(answerable, {
    country: nationalCountry(country, language),
    onTypeError: ({ type, name }, error) =>
      console.error(`synpunkt: the field type "${type}" cannot check the field "${name}":`, error),
  });
  const result = schema.safeParse(collectValues(values));
  return result.success ? { ok: true, values: result.data } : { ok: false, issues: toIssues(result.error) };
}
