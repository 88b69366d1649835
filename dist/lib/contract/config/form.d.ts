import type { Condition } from './condition.ts';
import type { Config } from './schema.ts';
import type { Field } from '../fields/field.ts';
import type { Text } from './text.ts';
/** What a config that says nothing means. */
export declare const defaults: {
    preset: "kontakt";
    endpoints: {};
    format: "json";
    fieldNames: {};
    extraFields: {};
    credentials: "same-origin";
    idempotencyKey: false;
    headers: {};
    languages: never[];
    changes: {};
    moreFields: never[];
    draft: "session";
    timeout: number;
    texts: {};
    warnOfPersonalNumbers: true;
    page: {
        url: true;
        query: never[];
        title: true;
        language: true;
        referrer: true;
        viewport: true;
        version: true;
    };
};
/** A form to start from: what to ask, and the words around it. */
export interface Preset {
    readonly heading: Text;
    readonly fields: readonly Field[];
    readonly nextSteps: Text;
    /** Whether the resident has asked for an answer; left out where nobody is answered, or nobody asks. */
    readonly answerWhen?: Condition;
}
/** The origin's form. */
export declare const kontakt: Preset;
/** A form ready to show: a config with nothing left open. */
export interface Form extends Omit<Config, 'preset' | 'form' | 'fields' | 'changes' | 'moreFields' | 'heading' | 'nextSteps'>, Preset {
    readonly name: string;
}
/** Completes a config with what its preset says; `changes` and `moreFields` have been worked into its fields before. */
export declare function createForm(config: Config, preset?: Preset): Form;
