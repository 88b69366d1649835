import type { FormLanguage } from '../../contract/config/form-languages.ts';
import { isObject } from '../../contract/config/paths.ts';
import { languagesOf } from './document.ts';
import type { JsonObject } from './edit-json.ts';
import { inspect } from './inspect.ts';
import { resolveTexts } from './resolve-texts.ts';

/**
 * Whether two configs are the same form for a receiver: name, questions, next steps, answer time and format. It does not read
 * the looks, the privacy notice or the endpoint.
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
  // A preset has this condition in `answerWhen`, a copy of its fields in `answerWithin`.
  const answerTime = answerWithin && { when: answerWhen, ...answerWithin };
  const parts = { name, fields, nextSteps, answerTime, country, timeout, headers };
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
