import type { FormLanguage } from '../../contract/config/form-languages.ts';
import { isObject } from '../../contract/config/paths.ts';
import { languagesOf } from './document.ts';
import type { JsonObject } from './edit-json.ts';
import { inspect } from './inspect.ts';
import { resolveTexts } from './resolve-texts.ts';

/**
 * Whether two configs are the same form for a receiver: questions, name, and what the receiver says and promises. Looks, the
 * privacy notice and the address that messages are posted to concern the page alone.
 */
export function isSameForm(one: JsonObject, other: JsonObject): boolean {
  const languages = languagesOf({ config: one });
  return isEqual(receivedPart(one, languages), receivedPart(other, languages));
}

/** The parts of a form that a receiver reads, with texts in some languages. */
function receivedPart(config: JsonObject, languages: readonly FormLanguage[]): unknown {
  const { name, fields, nextSteps, answerWithin, answerWhen, country, timeout, headers, ...rest } =
    inspect(config).form;
  const { format, fieldNames, extraFields, credentials } = rest;
  // The promise of a preset is that of its copy.
  const promise = answerWithin && { when: answerWhen, ...answerWithin };
  const parts = { name, fields, nextSteps, promise, country, timeout, headers };
  return resolveTexts({ ...parts, format, fieldNames, extraFields, credentials }, languages);
}

/** Whether two values of JSON are equal, whatever the order of keys. */
function isEqual(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((entry, index) => isEqual(entry, other[index]));
  }
  if (!isObject(one) || !isObject(other)) return one === other;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isEqual(one[key], other[key]))
  );
}
