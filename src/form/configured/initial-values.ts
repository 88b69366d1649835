import { today } from '../../contract/date.ts';
import type { Field } from '../../contract/field.ts';
import type { Given } from '../../contract/look-at.ts';
import { placedInputs } from '../../contract/placed-inputs.ts';

/** What stands in the fields of a form before anyone has written there. */
export function initialValues(fields: readonly Field[]): Given {
  return Object.fromEntries(
    placedInputs(fields).flatMap(({ input }): [string, unknown][] => {
      const { default: first }: Partial<Record<string, unknown>> = { ...input };
      if (first === undefined) return [];
      if (input.type === 'date' && first === 'today') return [[input.name, today(new Date())]];
      return [[input.name, typeof first === 'number' ? String(first) : first]];
    }),
  );
}
