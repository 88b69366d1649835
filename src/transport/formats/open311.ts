import { isOpen311Name, open311Places } from '../../contract/message/endpoint-names.ts';
import type { Submission } from '../../contract/message/submission.ts';
import type { SendOptions } from '../send.ts';
import { textsOf, withExtras, type FlatField } from './flat.ts';
import { nameAt, type Encode } from './format.ts';
import { urlencoded } from './urlencoded.ts';

/**
 * The message as a service request of Open311 GeoReport v2. What the standard has no name for follows the description in
 * words, so that nothing is lost. Undefined where it would lack what the standard requires.
 */
export const encodeOpen311: Encode = (submission, options) => {
  const { named, others } = sorted(submission, options);
  const fields = withExtras(named, options);
  const has = (wanted: string): boolean => fields.some(([name, text]) => name === wanted && text !== '');
  if (!has('service_code') || !open311Places.some((names) => names.every(has))) return undefined;
  const lines = inWords(others, submission, options);
  const description = fields.find(([name]) => name === 'description')?.[1];
  const whole = [description, lines.join('\n')].filter(Boolean).join('\n\n');
  const rest = fields.filter(([name]) => name !== 'description');
  const body = new URLSearchParams(rest.map(([name, text]) => [name, text]));
  if (whole) body.append('description', whole);
  return { body, type: urlencoded, readReceipt, isRefusal, isNotIdempotent: true };
};

/** The answers under the standard's names, and the names of the fields that have none there. */
function sorted({ values }: Submission, options: SendOptions): { named: FlatField[]; others: string[] } {
  const named: FlatField[] = [];
  const others: string[] = [];
  for (const [field, answer] of Object.entries(values)) {
    const name = nameAt(field, options);
    if (name === undefined) continue;
    const isTaken = named.some(([earlier]) => earlier === name);
    const texts = textsOf(answer);
    if (!isOpen311Name(name) || isTaken || texts.length === 0) others.push(field);
    else if (!Array.isArray(answer)) named.push([name, texts.join()]);
    else if (!name.startsWith('attribute[')) named.push([name, texts.join(', ')]);
    // Several values of an attribute are told by the brackets.
    else named.push(...texts.map((text) => [name.endsWith('[]') ? name : `${name}[]`, text] as const));
  }
  return { named, others };
}

/** Some answers as lines of a text; what no resident reads, such as a hidden field, stands under its name. */
function inWords(names: readonly string[], { values }: Submission, { describe }: SendOptions): string[] {
  const words = new Map(describe?.().map(({ name, label, answer }) => [name, `${label.replace(/:$/, '')}: ${answer}`]));
  return names.flatMap((name) => {
    const answer = values[name];
    return words.get(name) ?? (answer === undefined ? [] : `${name}: ${textsOf(answer).join(', ')}`);
  });
}

/** The number of the matter; a token stands for one that will be there later. */
function readReceipt(text: string): { reference: string } | undefined {
  const { service_request_id: id, token } = firstOf(text);
  const [reference] = [id, token].flatMap((one) =>
    typeof one === 'number' ? String(one) : typeof one === 'string' && one ? one : [],
  );
  return reference === undefined ? undefined : { reference };
}

/** Some endpoints tell errors, which have a code, with a status of 200. */
const isRefusal = (text: string): boolean => readReceipt(text) === undefined && firstOf(text).code !== undefined;

/** What stands first in an answer: in the list that JSON holds, or in XML, which the standard asks of every endpoint. */
function firstOf(text: string): { readonly [key in 'service_request_id' | 'token' | 'code']?: unknown } {
  try {
    return Object([JSON.parse(text)].flat()[0]);
  } catch {
    const found = text.matchAll(/<(service_request_id|token|code)>\s*([^<>]+?)\s*<\/\1>/g);
    return Object.fromEntries([...found].map(([, name, word]) => [name, word]));
  }
}
