import { toIssues } from '../../contract/message/issue.js';
import { valuesSchema } from '../../contract/values/values-schema.js';
import { collectValues } from '../state/collect-values.js';
/** Validates the values of the visible inputs by the schema that the receiver uses too. */
export function validateForm({ fields }, values) {
    const result = valuesSchema(fields).safeParse(collectValues(values));
    return result.success ? { ok: true, values: result.data } : { ok: false, issues: toIssues(result.error) };
}
