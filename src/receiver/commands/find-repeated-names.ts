import type { Form } from '../../contract/config/form.ts';
import type { Input } from '../../contract/fields/field.ts';
import { flattenInputs } from '../../contract/values/flatten-inputs.ts';

/**
 * Returns the names of the fields that may be sent as several parts of one name, of which plain PHP keeps only the last.
 *
 * A field with a row in `fieldNames` is named as its endpoint wants it, and is left alone.
 */
export function findRepeatedNames({
  fields,
  fieldNames,
  format,
}: Pick<Form, 'fields' | 'fieldNames' | 'format'>): string[] {
  if (format === 'open311') return [];
  const isRepeated = (input: Input): boolean => {
    if (input.type === 'file') return input.maxFiles > 1;
    // In JSON the answers are a list; only the files are parts.
    return input.type === 'checkboxes' && format !== 'json' && input.maxChoices !== 1;
  };
  return flattenInputs(fields).flatMap(({ input }) =>
    isRepeated(input) && !Object.hasOwn(fieldNames, input.name) ? [input.name] : [],
  );
}
