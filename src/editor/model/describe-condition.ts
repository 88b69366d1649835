import { isObject } from '../../contract/config/paths.ts';
import type { Texts } from '../texts/texts.ts';
import { asList, asObject, asText, type JsonObject } from './edit-json.ts';
import { questionsOf, type OutlineEntry } from './outline.ts';
import { valuesOf } from './references.ts';
import { readAnyWords } from './words.ts';

/** The options for describing a condition. */
interface DescribeOptions {
  readonly config: JsonObject;
  readonly language: string;
  readonly t: Texts;
}

/** Describes a condition in words, whatever its depth. */
export function describeCondition(condition: unknown, options: DescribeOptions): string {
  const questions = new Map(questionsOf(options.config).map((entry) => [entry.name, entry]));
  return describe(condition, options, questions);
}

function describe(condition: unknown, options: DescribeOptions, questions: ReadonlyMap<string, OutlineEntry>): string {
  const { t, language } = options;
  if (!isObject(condition)) return t.condition.unreadable;
  for (const mode of ['all', 'any'] as const) {
    if (!Array.isArray(condition[mode])) continue;
    const parts = asList(condition[mode]).map((part) => {
      const words = describe(part, options, questions);
      return isObject(part) && ('all' in part || 'any' in part) ? `(${words})` : words;
    });
    return parts.join(` ${t.condition.joined[mode]} `);
  }
  const { not, field } = condition;
  if (isObject(not) && typeof not['field'] === 'string' && !('filled' in not)) {
    return t.condition.described.notIn({
      question: questionOf(not, questions, language),
      answers: answersOf(not, questions, options),
    });
  }
  if (not !== undefined) return t.condition.not({ condition: describe(not, options, questions) });
  if (typeof field !== 'string') return t.condition.unreadable;
  const question = questionOf(condition, questions, language);
  if (typeof condition['filled'] === 'boolean') {
    return condition['filled'] ? t.condition.described.filled({ question }) : t.condition.described.empty({ question });
  }
  return t.condition.described.in({ question, answers: answersOf(condition, questions, options) });
}

function questionOf(leaf: JsonObject, questions: ReadonlyMap<string, OutlineEntry>, language: string): string {
  const name = asText(leaf['field']);
  return labelOf(questions.get(name)?.field ?? { name }, language);
}

function answersOf(
  leaf: JsonObject,
  questions: ReadonlyMap<string, OutlineEntry>,
  { t, language }: DescribeOptions,
): string {
  const options = asList(questions.get(asText(leaf['field']))?.field['options']).map(asObject);
  const labels = valuesOf(leaf).map((value) => {
    const option = options.find((one) => one['value'] === value);
    return t.condition.quoted({ answer: option ? readAnyWords(option['label'], language) : value });
  });
  return labels.length < 2 ? labels.join('') : `${labels.slice(0, -1).join(', ')} ${t.or} ${labels.at(-1) ?? ''}`;
}

/** The question of a field, or what else it is known by: a text between questions by its first words. */
export function labelOf(field: JsonObject, language: string): string {
  const label = readAnyWords(field['label'], language) || firstWords(readAnyWords(field['text'], language));
  return label.replace(/\s*:$/, '') || asText(field['name']);
}

/** The longest start of a text that names it, in characters. */
const maxTitle = 48;

function firstWords(text: string): string {
  if (text.length <= maxTitle) return text;
  const start = text.slice(0, maxTitle);
  // A text without spaces is cut where it is.
  return `${start.replace(/\s+\S*$/, '').replace(/[\s.,:;–-]+$/, '')} …`;
}
