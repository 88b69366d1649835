import { toIssues } from '../../contract/message/issue.js';
import { nationalCountry } from '../../contract/values/country.js';
import { valuesSchema } from '../../contract/values/values-schema.js';
import { withoutUnshown } from '../fields/unshown-fields.js';
import { collectValues } from '../state/collect-values.js';
/** Validates the values of the visible inputs by the schema that the receiver uses too. */
export function validateForm({ fields, country }, language, values) {
    const answerable = withoutUnshown(fields, (name) => values.valueOf(name));
    const schema = valuesSchema(answerable, {
        country: nationalCountry(country, language),
        onTypeError: ({ type, name }, error) => console.error(`synpunkt: the field type "${type}" cannot check the field "${name}":`, error),
    });
    const result = schema.safeParse(collectValues(values));
    return result.success ? { ok: true, values: result.data } : { ok: false, issues: toIssues(result.error) };
}
