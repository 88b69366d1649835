import type { ValuesController } from './values-controller.ts';
/** Takes what stands in the controls of a form, since not every autofill tells that it has written. */
export declare function readControls(root: ParentNode, answers: ValuesController): void;
