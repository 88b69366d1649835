import type { ValuesController } from '../state/values-controller.js';
/**
 * Sets the values of all fields from what their controls show: not every autofill, extension or restored session fires an
 * event. Texts are set as they are sent, so that the controls show that as well.
 */
export declare function readControls(root: ParentNode, values: ValuesController): void;
