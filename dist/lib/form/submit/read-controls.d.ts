import type { ValuesController } from '../state/values-controller.js';
/**
 * Sets the values of all fields from their controls: not every autofill, extension or restored session fires an event. Texts
 * are cleaned as for sending, and the controls show the result.
 */
export declare function readControls(root: ParentNode, values: ValuesController): void;
