import type { Field, Input } from '../../contract/fields/field.ts';
import { flattenInputs } from '../../contract/values/flatten-inputs.ts';
import type * as FilesModule from '../files.entry.ts';

/** What only some types of field need; here as soon as a form has been loaded that has them. */
export const parts: { files?: typeof FilesModule } = {};

/** A list of more options than this is too long to look through. */
const longList = 15;

/** Whether a field is a list that is searched by typing. */
export const isLong = (input: Input): boolean => input.type === 'select' && input.options.length > longList;

/** Fetches what the types of a form's fields need. Rejects where it cannot be had. */
export async function loadParts(fields: readonly Field[]): Promise<void> {
  const inputs = flattenInputs(fields).map(({ input }) => input);
  await Promise.all([inputs.some(isLong) && loadCombobox(), inputs.some(({ type }) => type === 'file') && loadFiles()]);
}

async function loadCombobox(): Promise<void> {
  const { SynpunktCombobox } = await import('../combobox.entry.ts');
  // Another copy of the widget may have been here first.
  if (customElements.get('synpunkt-combobox') === undefined)
    customElements.define('synpunkt-combobox', SynpunktCombobox);
}

async function loadFiles(): Promise<void> {
  parts.files = await import('../files.entry.ts');
}
