import { toIssues } from '../../contract/message/issue.js';
import { nationalCountry } from '../../contract/values/country.js';
import { valuesSchema } from '../../contract/values/values-schema.js';
import { collectValues } from '../state/collect-values.js';
/** Validates the values of the visible inputs by the schema that the receiver uses too. */
export function validateForm({ fields, country }, language, values) {
    const result = valuesSchema(fields, { country: nationalCountry(country, language) }).safeParse(collectValues(values));
    return result.success ? { ok: true, values: result.data } : { ok: false, issues: toIssues(result.error) };
}
