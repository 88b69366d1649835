import type { FormLanguage } from '../../../contract/config/form-languages.ts';
import { languagesOf, type EditorDocument } from '../../model/document.ts';
import { pathKey } from '../../model/edit-json.ts';
import { readIn, rowsOf } from './translations.ts';

/** The key of a translation in a document. */
const keyOf = (language: FormLanguage, row: string): string => `${language} ${row}`;

/** Remembers the words that each translation was made from while its source has changed and it has not. */
export function trackSources(before: EditorDocument, after: EditorDocument): EditorDocument {
  const [source = 'sv', ...others] = languagesOf(after);
  // What takes the place of the whole document brings its own.
  const isReplaced = before.translatedFrom !== after.translatedFrom;
  if (before.config === after.config || isReplaced || others.length === 0 || languagesOf(before)[0] !== source)
    return after;
  const rows = rowsOf(before.config);
  // A name may have followed its text.
  const byPath = new Map([...rows].map(([row, { path }]) => [pathKey(path), row]));
  const changed: [string, string][] = [];
  for (const [row, { path, value }] of rowsOf(after.config)) {
    const earlierRow = rows.has(row) ? row : (byPath.get(pathKey(path)) ?? '');
    const earlier = rows.get(earlierRow);
    if (earlier === undefined) continue;
    for (const language of others) {
      const words = readIn(value, language);
      const from = before.translatedFrom?.[keyOf(language, earlierRow)] ?? readIn(earlier.value, source, true);
      const isSame = words !== '' && words === readIn(earlier.value, language);
      if (isSame && from !== readIn(value, source, true)) changed.push([keyOf(language, row), from]);
    }
  }
  if (changed.length === 0 && before.translatedFrom === undefined) return after;
  return { ...after, translatedFrom: Object.fromEntries(changed) };
}

/** A translation whose source has changed. */
interface ChangedSource {
  /** The key of the command that confirms it. */
  readonly key: string;
  /** The words that it was made from. */
  readonly from: string;
}

/** Finds the translations into a language whose sources have changed, by the paths of their texts. */
export function changedSourcesOf(
  { config, translatedFrom = {} }: EditorDocument,
  language: FormLanguage,
): ReadonlyMap<string, ChangedSource> {
  const changed = new Map<string, ChangedSource>();
  if (Object.keys(translatedFrom).length === 0) return changed;
  for (const [row, { path }] of rowsOf(config)) {
    const key = keyOf(language, row);
    const from = Object.hasOwn(translatedFrom, key) ? translatedFrom[key] : undefined;
    if (from !== undefined) changed.set(pathKey(path), { key, from });
  }
  return changed;
}
