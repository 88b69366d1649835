import type { Condition } from './condition.ts';
import type { Config } from './schema.ts';
import { originAnswerWhen, originHeading, originFields, originNextSteps } from './default-form.ts';
import type { Field } from '../fields/field.ts';
import type { Text } from './text.ts';

/** What a config that says nothing means. */
export const defaults = {
  preset: 'kontakt',
  endpoints: {},
  format: 'json',
  fieldNames: {},
  extraFields: {},
  credentials: 'same-origin',
  idempotencyKey: false,
  headers: {},
  languages: [],
  changes: {},
  moreFields: [],
  draft: 'session',
  timeout: 15,
  texts: {},
  warnOfPersonalNumbers: true,
  page: { url: true, query: [], title: true, language: true, referrer: true, viewport: true, version: true },
} satisfies Config;

/** A form to start from: what to ask, and the words around it. */
export interface Preset {
  readonly heading: Text;
  readonly fields: readonly Field[];
  readonly nextSteps: Text;
  /** Whether the resident has asked for an answer; left out where nobody is answered, or nobody asks. */
  readonly answerWhen?: Condition;
}

/** The origin's form. */
export const kontakt: Preset = {
  heading: originHeading,
  fields: originFields,
  nextSteps: originNextSteps,
  answerWhen: originAnswerWhen,
};

/** A form ready to show: a config with nothing left open. */
export interface Form
  extends Omit<Config, 'preset' | 'form' | 'fields' | 'changes' | 'moreFields' | 'heading' | 'nextSteps'>, Preset {
  readonly name: string;
}

/** Completes a config with what its preset says; `changes` and `moreFields` have been worked into its fields before. */
export function createForm(config: Config, preset: Preset = kontakt): Form {
  const {
    preset: presetName,
    form: name = presetName,
    fields = preset.fields,
    changes: _,
    moreFields: __,
    ...rest
  } = config;
  const { heading = preset.heading, nextSteps = preset.nextSteps } = config;
  return { ...rest, name, heading, fields, nextSteps };
}
