import { type Acceptor } from './acceptors.js';
/** Accepts an option. */
export declare const isOption: Acceptor;
/** Accepts a field of a type that comes with synpunkt. */
export declare const isField: Acceptor;
/** The keys with a default of each type of field. */
export declare const fieldDefaults: Readonly<Partial<Record<string, {
    readonly maxLength?: number;
    readonly [key: string]: unknown;
}>>>;
