import type { Input } from '../../fields/field.ts';
import { envelopeNames, isOpen311Name, open311Names, open311Places } from '../../message/endpoint-names.ts';
import { flattenInputs } from '../../values/flatten-inputs.ts';
import type { Config } from '../schema.ts';
import type { CheckedForm, CrossFieldIssue } from './checked-form.ts';

type Inputs = ReadonlyMap<string, Input>;

/** The parts of a message that a format has room for: files, and an envelope beside the answers. */
const formatFeatures = {
  // The envelope of JSON is around the answers.
  json: { files: true, envelope: [] },
  urlencoded: { files: false, envelope: envelopeNames },
  multipart: { files: true, envelope: envelopeNames },
  open311: { files: false, envelope: [] },
} satisfies Record<Config['format'], { files: boolean; envelope: readonly string[] }>;

/** Whether the format of a config can send files. */
export const canSendFiles = ({ format }: Pick<Config, 'format'>): boolean => formatFeatures[format].files;

/** Checks field names against the form, and the form against the message format. */
export function checkFormat(inputs: Inputs, form: CheckedForm): CrossFieldIssue[] {
  return [
    ...checkFieldNames(inputs, form),
    ...checkDuplicates(inputs, form.config),
    ...(form.config.format === 'open311' ? checkOpen311(inputs, form) : []),
    ...checkSpamHints(form),
  ];
}

/** Checks that messages have room for the hints, which are part of the envelope of JSON. */
const checkSpamHints = ({ config: { spamHints, format } }: CheckedForm): CrossFieldIssue[] =>
  spamHints && format !== 'json' ? [{ path: ['spamHints'], code: 'hintsUnsupported', params: { format } }] : [];

function checkFieldNames(inputs: Inputs, { config, written, invalidKeys }: CheckedForm): CrossFieldIssue[] {
  const known = sentNames(inputs, config);
  return Object.entries(config.fieldNames).flatMap(([name, sent]): CrossFieldIssue[] => {
    const path = ['fieldNames', name];
    if (!known.includes(name)) {
      const isFollowUp = written.names.has(name) || invalidKeys.has('preset') || invalidKeys.has('format');
      return [{ path, code: 'unknownFieldName', params: { name, allowed: known }, isFollowUp }];
    }
    const isKnown = config.format !== 'open311' || sent === false || isOpen311Name(sent);
    return isKnown ? [] : [{ path, code: 'notOpen311', params: { allowed: [...open311Names, 'attribute[CODE]'] } }];
  });
}

/** Checks that no two fields are sent by the same name; Open311 appends the second to the description. */
function checkDuplicates(inputs: Inputs, config: Config): CrossFieldIssue[] {
  if (config.format === 'open311') return [];
  const { fieldNames } = config;
  const names = sentNames(inputs, config);
  const taken = new Set<string | false | undefined>(names.filter((name) => !Object.hasOwn(fieldNames, name)));
  return names.flatMap((name): CrossFieldIssue[] => {
    const sent = Object.hasOwn(fieldNames, name) ? fieldNames[name] : false;
    if (sent !== false && taken.has(sent)) return [{ path: ['fieldNames', name], code: 'duplicateFieldName' }];
    taken.add(sent);
    return [];
  });
}

/** Returns the names that an endpoint receives unless `fieldNames` replaces them. */
function sentNames(inputs: Inputs, { format }: Config): string[] {
  return [...inputs.keys(), ...formatFeatures[format].envelope];
}

/** Checks that messages have what Open311 requires. */
function checkOpen311(inputs: Inputs, { fields, config, written, invalidKeys }: CheckedForm): CrossFieldIssue[] {
  const { extraFields, fieldNames } = config;
  const flat = flattenInputs(fields).filter(({ input }) => inputs.get(input.name) === input);
  const nameOf = (name: string): string | false | undefined =>
    Object.hasOwn(fieldNames, name) ? fieldNames[name] : name;
  const isSent = (name: string, isOptional = false): boolean =>
    Boolean(Object.hasOwn(extraFields, name) && extraFields[name]) ||
    flat.some(({ input, conditions }) => {
      const isAlways = conditions.length === 0 && (input.type === 'hidden' || input.required === true);
      return nameOf(input.name) === name && (isOptional || isAlways);
    });
  const missing = (needs: string, ...names: string[]): CrossFieldIssue => {
    const renamed = Object.entries(fieldNames).flatMap(([field, sent]) =>
      names.includes(String(sent)) ? [field] : [],
    );
    const isFollowUp =
      ['preset', 'extraFields', 'fieldNames'].some((key) => invalidKeys.has(key)) ||
      [...names, ...renamed].some((name) => written.names.has(name) && !inputs.has(name));
    return { path: ['format'], code: 'incompleteOpen311', params: { needs }, isFollowUp };
  };
  return [
    ...(isSent('service_code') ? [] : [missing('service_code', 'service_code')]),
    ...(isSent('description', true) ? [] : [missing('description', 'description')]),
    ...(open311Places.some((names) => names.every((name) => isSent(name)))
      ? []
      : [missing('address_string, address_id, or lat and long', ...open311Places.flat())]),
  ];
}
