import type { Acceptor } from './acceptors.js';
/** Accepts a condition on the inputs read so far, so that no field depends on its own answer. */
export declare const isCondition: Acceptor;
/** Accepts the value of `required`; a condition is checked when all fields are known. */
export declare const isRequired: Acceptor;
