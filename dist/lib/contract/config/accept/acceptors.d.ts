import type { Input } from '../../fields/field.js';
import type { Condition } from '../condition.js';
/** The parts of a config that others refer to, as far as it has been read. */
export interface Context {
    /** The languages that the form offers: a translated text has them all. */
    offered: readonly string[];
    endpoints: readonly string[];
    /** The inputs by name: those before the value that is read. */
    readonly inputs: Map<string, Input>;
    /** The conditions that change no answer, so that they may refer to any field. */
    readonly conditions: Condition[];
    /** The number of inputs and notes. */
    count: number;
}
/** Whether a value of a config is valid for certain. */
export type Acceptor = (value: unknown, context: Context) => boolean;
export declare const isBoolean: Acceptor;
export declare const isString: Acceptor;
export declare const matches: (pattern: RegExp) => Acceptor;
export declare const isNumber: (min?: number, max?: number) => Acceptor;
export declare const isWhole: (min: number, max: number) => Acceptor;
export declare const isList: (accept: Acceptor, minLength?: number) => Acceptor;
/** Accepts an object with keys of a table only, some of them required; reads them in the order of the table. */
export declare const isObjectOf: (keys: Readonly<Record<string, Acceptor>>, ...required: readonly string[]) => Acceptor;
/** Accepts an object whose keys match a pattern. */
export declare const isRecord: (pattern: RegExp, accept: Acceptor) => Acceptor;
/** Leaves a value to the schema. */
export declare const isUndefined: Acceptor;
export declare const isText: Acceptor;
/** An address without a query, in which a secret could be. */
export declare const isAddress: Acceptor;
export declare const isLink: Acceptor;
