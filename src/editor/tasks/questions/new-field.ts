import type { JsonObject } from '../../model/edit-json.ts';
import type { Store } from '../../store.ts';
import type { EditableType } from '../../settings/settings-of.ts';

/** The keys that a field of a type must have, in words of the editor. */
export function newField({ t, languages, source }: Store, type: EditableType): JsonObject {
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
  const options = [1, 2].map((number) => ({ value: `alternativ-${number}`, label: words(texts.option({ number })) }));
  return { ...field, options };
}
