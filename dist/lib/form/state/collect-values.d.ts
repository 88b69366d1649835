import type { ValuesController } from './values-controller.js';
/** Collects the values to send: those of the visible fields that are not empty. */
export declare function collectValues(values: ValuesController): Record<string, unknown>;
/** Returns the files to send, by field. */
export declare function filesOf(values: ValuesController): ReadonlyMap<string, readonly File[]>;
