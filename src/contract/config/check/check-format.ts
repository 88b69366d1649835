import type * as z from 'zod/mini';
import type { Config } from '../schema.ts';
import { envelopeNames, isOpen311Name, open311Names, open311Places } from '../../message/endpoint-names.ts';
import type { Field } from '../../fields/field.ts';
import { issueAt } from './config-issue.ts';
import { flattenInputs, type FlatInput } from '../../values/flatten-inputs.ts';
import type { FieldLocation } from './locate-fields.ts';

type Issue = z.core.$ZodIssue;

/**
 * Finds what keeps messages from reaching an endpoint as the config means it: names of fields that there are not, and
 * what the format of the messages has no room for, or cannot do without.
 *
 * @param fields - The fields of the form, complete.
 * @param standing - Where each of them stands in the config.
 */
export function checkFormat(fields: readonly Field[], standing: readonly FieldLocation[], own: Config): Issue[] {
  const inputs = flattenInputs(fields);
  return [
    ...wrongNames(inputs, own),
    ...takenNames(inputs, own),
    ...filesLost(standing, own),
    ...open311Lacks(inputs, own),
  ];
}

function wrongNames(inputs: readonly FlatInput[], { fieldNames, format }: Config): Issue[] {
  const known = namesIn(inputs, format);
  return Object.entries(fieldNames).flatMap(([name, other]) => {
    const path = ['fieldNames', name];
    if (!known.includes(name)) return [issueAt(path, 'unknownName', { name, allowed: known })];
    const isLost = format === 'open311' && other !== false && !isOpen311Name(other);
    return isLost ? [issueAt(path, 'notOpen311', { allowed: [...open311Names, 'attribute[CODE]'] })] : [];
  });
}

/** Names that two fields get; Open311 has the second follow the description, and nothing is lost. */
function takenNames(inputs: readonly FlatInput[], { fieldNames, format }: Config): Issue[] {
  if (format === 'open311') return [];
  const names = namesIn(inputs, format);
  const taken = new Set<string | false | undefined>(names.filter((name) => !Object.hasOwn(fieldNames, name)));
  return names.flatMap((name) => {
    const other = Object.hasOwn(fieldNames, name) ? fieldNames[name] : false;
    if (other !== false && taken.has(other)) return [issueAt(['fieldNames', name], 'nameTaken')];
    taken.add(other);
    return [];
  });
}

/** The names that an endpoint gets answers under, as long as the config has no others. */
function namesIn(inputs: readonly FlatInput[], format: Config['format']): string[] {
  // With JSON the envelope stands around the answers, and Open311 does without.
  const around = format === 'urlencoded' || format === 'multipart' ? envelopeNames : [];
  return [...inputs.map(({ input }) => input.name), ...around];
}

/** Fields for files, where there is no way to send these. */
function filesLost(standing: readonly FieldLocation[], { format }: Config): Issue[] {
  if (format !== 'urlencoded' && format !== 'open311') return [];
  return standing.flatMap(({ input, path }) =>
    input?.type === 'file' ? [issueAt(path, 'noRoomForFiles', { format })] : [],
  );
}

/** What Open311 takes no message without. */
function open311Lacks(inputs: readonly FlatInput[], { extraFields, fieldNames, format }: Config): Issue[] {
  if (format !== 'open311') return [];
  const nameOf = (name: string): string | false | undefined =>
    Object.hasOwn(fieldNames, name) ? fieldNames[name] : name;
  const has = (wanted: string, isEnough: (placed: FlatInput) => boolean): boolean =>
    Boolean(Object.hasOwn(extraFields, wanted) && extraFields[wanted]) ||
    inputs.some((placed) => nameOf(placed.input.name) === wanted && isEnough(placed));
  const isSure = ({ input, conditions }: FlatInput): boolean =>
    conditions.length === 0 && (input.type === 'hidden' || input.required === true);
  const hasPlace = open311Places.some((names) => names.every((name) => has(name, isSure)));
  const lacks = (needs: string, ...names: string[]): Issue =>
    issueAt(['format'], 'open311Lacks', { needs, names: [...names, ...inputsFor(names, fieldNames)] });
  return [
    ...(has('service_code', isSure) ? [] : [lacks('service_code', 'service_code')]),
    ...(has('description', () => true) ? [] : [lacks('description', 'description')]),
    ...(hasPlace ? [] : [lacks('address_string, address_id, or lat and long', ...open311Places.flat())]),
  ];
}

/** The fields that a config gives some names. */
const inputsFor = (names: readonly string[], fieldNames: Config['fieldNames']): string[] =>
  Object.entries(fieldNames).flatMap(([field, other]) => (names.includes(String(other)) ? [field] : []));
