import type { Field } from '../fields/field.js';
import type { Condition } from './condition.js';
import type { Config } from './schema.js';
import type { Text } from './text.js';
/** A form to start from: its fields, and the texts around them. */
export interface Preset {
    readonly heading: Text;
    readonly fields: readonly Field[];
    readonly nextSteps: Text;
    /** Condition for a requested answer; undefined if the form does not ask. */
    readonly answerWhen?: Condition;
}
/** A form ready to show: a config in which the preset has filled in what was left out. */
export interface Form extends Omit<Config, 'preset' | 'form' | 'fields' | 'changes' | 'moreFields' | 'heading' | 'nextSteps'>, Preset {
    readonly name: string;
}
/** Completes a config by its preset; `changes` and `moreFields` are part of its `fields` already. */
export declare function createForm(config: Config, preset: Preset): Form;
