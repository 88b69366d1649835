import { today } from '../../contract/values/date.ts';
import type { Field } from '../../contract/fields/field.ts';
import type { RawValues } from '../../contract/values/evaluate-form.ts';
import { flattenInputs } from '../../contract/values/flatten-inputs.ts';

/** What stands in the fields of a form before anyone has written there. */
export function initialValues(fields: readonly Field[]): RawValues {
  return Object.fromEntries(
    flattenInputs(fields).flatMap(({ input }): [string, unknown][] => {
      const { default: first }: Partial<Record<string, unknown>> = { ...input };
      if (first === undefined) return [];
      if (input.type === 'date' && first === 'today') return [[input.name, today(new Date())]];
      return [[input.name, typeof first === 'number' ? String(first) : first]];
    }),
  );
}
