import { isObject } from '../../contract/config/paths.ts';
import { describeCondition, labelOf } from '../model/describe-condition.ts';
import { asList, asObject, asText, type JsonObject } from '../model/edit-json.ts';
import { outlineOf, type OutlineEntry } from '../model/outline.ts';
import { readAnyWords } from '../model/words.ts';
import type { EditableType } from '../settings/settings-of.ts';
import type { Texts } from '../texts/texts.ts';

/** A question of a form in words. */
export interface ArchiveEntry {
  readonly title: string;
  /** Its type, when it must be answered, its longest answer, whether it is public, and when it is shown. */
  readonly facts: readonly string[];
  readonly hint: string;
  readonly options: readonly { readonly label: string; readonly notes: readonly string[] }[];
  readonly members: readonly ArchiveEntry[];
}

/** Describes every question of a form, with every branch open. */
export function describeForm(config: JsonObject, t: Texts, language: string): readonly ArchiveEntry[] {
  const context = { config, t, language };
  return outlineOf(config)
    .filter(({ isLeftOut }) => !isLeftOut)
    .map((entry) => describeEntry(entry, context));
}

interface Context {
  readonly config: JsonObject;
  readonly t: Texts;
  readonly language: string;
}

function describeEntry({ field, type, members }: OutlineEntry, context: Context): ArchiveEntry {
  const { t, language } = context;
  return {
    title: type === 'note' ? readAnyWords(field['text'], language) : labelOf(field, language),
    facts: [
      t.types[type as EditableType] ?? type, // a type of a developer has no words
      requirement(field, context),
      typeof field['maxLength'] === 'number' ? t.archive.maxLength({ count: field['maxLength'] }) : '',
      field['publicRecord'] === true ? t.archive.publicRecord : '',
      field['showWhen'] === undefined ? '' : t.shownWhen({ condition: describeCondition(field['showWhen'], context) }),
    ].filter(Boolean),
    hint: type === 'note' ? '' : readAnyWords(field['hint'], language),
    options: asList(field['options']).map((option) => describeOption(asObject(option), context)),
    members: members.filter(({ isLeftOut }) => !isLeftOut).map((member) => describeEntry(member, context)),
  };
}

function requirement({ required }: JsonObject, context: Context): string {
  if (required === true) return context.t.required;
  return isObject(required) ? context.t.archive.requiredWhen({ condition: describeCondition(required, context) }) : '';
}

function describeOption(option: JsonObject, context: Context): ArchiveEntry['options'][number] {
  const { t, language } = context;
  const redirect = asObject(option['redirect']);
  const link = asObject(redirect['link']);
  return {
    label: readAnyWords(option['label'], language) || asText(option['value']),
    notes: [
      readAnyWords(option['notice'], language),
      option['redirect'] === undefined ? '' : t.archive.redirect({ text: readAnyWords(redirect['text'], language) }),
      asText(link['href']),
      option['endpoint'] === undefined ? '' : t.archive.endpoint({ name: asText(option['endpoint']) }),
      option['showWhen'] === undefined
        ? ''
        : t.shownWhen({ condition: describeCondition(option['showWhen'], context) }),
    ].filter(Boolean),
  };
}

/** The digest of a config, to tell versions of a form apart: of its content, whatever the spaces in the file. */
export async function digestOf(config: JsonObject): Promise<string | undefined> {
  // Missing on http pages of an intranet; then the document does without.
  const { subtle }: { subtle?: SubtleCrypto } = crypto;
  if (subtle === undefined) return undefined;
  const bytes = await subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(config)));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
