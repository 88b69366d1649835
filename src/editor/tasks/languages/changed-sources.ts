import type { FormLanguage } from '../../../contract/config/form-languages.ts';
import { languagesOf, type EditorDocument } from '../../model/document.ts';
import { pathKey } from '../../model/edit-json.ts';
import { readIn, rowsOf } from './translations.ts';

/** The key of a translation in a document. */
const keyOf = (language: FormLanguage, row: string): string => `${language} ${row}`;

/** Stores the source text of each translation that is older than its source. */
export function trackSources(before: EditorDocument, after: EditorDocument): EditorDocument {
  const [source = 'sv', ...others] = languagesOf(after);
  // A document that replaces the whole one has its own source texts.
  const isReplaced = before.translatedFrom !== after.translatedFrom;
  if (before.config === after.config || isReplaced || others.length === 0 || languagesOf(before)[0] !== source)
    return after;
  const rows = rowsOf(before.config);
  // The name of a question may have changed with its label.
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
  /** The source text that it was made from. */
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
