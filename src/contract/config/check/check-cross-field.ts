import { optionsOf } from '../../values/evaluate-form.ts';
import { flattenInputs } from '../../values/flatten-inputs.ts';
import { maxFields } from '../schema.ts';
import { checkConditions, checkPresetConditions } from './check-conditions.ts';
import { canSendFiles, checkFormat } from './check-format.ts';
import { locateFields, type FieldLocation } from './locate-fields.ts';
import type { CheckedForm, CrossFieldIssue } from './checked-form.ts';

/** Checks rules across fields: names, conditions, endpoints, and the format. */
export function checkCrossField(form: CheckedForm): CrossFieldIssue[] {
  const { located, issues } = omitFields(locateFields(form.fields, form.config), form);
  const presetInputs = new Map(flattenInputs(form.presetFields).map(({ input }) => [input.name, input]));
  const inputs = new Map(located.flatMap(({ input }) => (input ? [[input.name, input]] : [])));
  // A change that is left out restores the field of the preset.
  for (const { path } of issues) if (path[0] === 'changes') restore(String(path[1]));
  const preset = checkPresetConditions(located, inputs, form.config);
  for (const { path } of preset) restore(String(path[1]));

  function restore(name: string): void {
    const input = presetInputs.get(name);
    if (input) inputs.set(name, input);
  }

  return [
    ...issues,
    ...located.flatMap((location) => checkEndpoints(location, form)),
    ...checkConditions(located, inputs, form),
    ...preset,
    ...checkChanges([...presetInputs.keys()], form),
    ...checkFormat(inputs, form),
  ];
}

/** Leaves out duplicate, unsupported and surplus fields. */
function omitFields(
  all: readonly FieldLocation[],
  { config }: CheckedForm,
): { readonly located: readonly FieldLocation[]; readonly issues: readonly CrossFieldIssue[] } {
  const issues: CrossFieldIssue[] = [];
  const isTooMany = all.length > maxFields;
  if (isTooMany)
    issues.push({ path: ['moreFields'], code: 'tooManyFields', params: { count: all.length, max: maxFields } });
  const names = new Set<string>();
  const located = all.filter(({ input, path }) => {
    if (isTooMany && path[0] === 'moreFields') return false;
    if (input === undefined) return true;
    const { name, type } = input;
    if (names.has(name)) {
      issues.push({ path: [...path, 'name'], code: 'duplicateName', params: { name } });
      return false;
    }
    if (type === 'file' && !canSendFiles(config)) {
      issues.push({ path, code: 'filesUnsupported', params: { format: config.format } });
      return false;
    }
    names.add(name);
    return true;
  });
  return { located, issues };
}

/** Checks that the endpoints of options are among those of the config. */
function checkEndpoints({ input, path }: FieldLocation, { config, invalidKeys }: CheckedForm): CrossFieldIssue[] {
  const allowed = Object.keys(config.endpoints);
  return (input ? optionsOf(input) : []).flatMap(({ endpoint }, index) =>
    endpoint === undefined || allowed.includes(endpoint)
      ? []
      : [
          {
            path: [...path, 'options', index, 'endpoint'],
            code: 'unknownEndpoint',
            params: { allowed },
            isFollowUp: invalidKeys.has('endpoints'),
          },
        ],
  );
}

/** Checks that changes are to fields of the preset, and that the config does not replace these. */
function checkChanges(presetNames: readonly string[], { config, invalidKeys }: CheckedForm): CrossFieldIssue[] {
  const known = config.fields === undefined ? presetNames : [];
  return Object.keys(config.changes).flatMap((name) =>
    known.includes(name)
      ? []
      : [
          {
            path: ['changes', name],
            code: 'unknownChange',
            params: { name, allowed: known },
            isFollowUp: invalidKeys.has('preset'),
          },
        ],
  );
}
