import type { JsonObject } from '../../model/edit-json.ts';
import type { Store } from '../../store.ts';
import type { EditableType } from '../../settings/settings-of.ts';

type Words = Pick<Store, 't' | 'languages' | 'source'>;

/** The keys that a field of a type must have, in words of the editor. */
export function newField({ t, languages, source }: Words, type: EditableType): JsonObject {
  const words = (text: string): string | JsonObject => (languages.length > 1 ? { [source]: text } : text);
  const texts = t.newFields;
  if (type === 'note') return { type, text: words(texts.note) };
  if (type === 'group') {
    return { type, label: words(texts.group), fields: [{ type: 'text', name: 'fraga', label: words(texts.question) }] };
  }
  if (type === 'hidden') return { type, name: 'dold', value: 'ja' };
  const field = { type, name: 'fraga', label: words(texts.question) };
  if (type === 'textarea') return { ...field, publicRecord: true };
  if (type === 'checkbox') return { ...field, label: words(texts.statement) };
  if (type !== 'radio' && type !== 'select' && type !== 'checkboxes') return field;
  return { ...field, options: newOptions({ t, languages, source }) };
}

/** The options of a new question, until they are written. */
export const newOptions = ({ t, languages, source }: Words): JsonObject[] =>
  [1, 2].map((number) => {
    const label = t.newFields.option({ number });
    return { value: `alternativ-${number}`, label: languages.length > 1 ? { [source]: label } : label };
  });
