import type { ValuesController } from './values-controller.ts';
/** What goes out: the answers to the inputs in sight. */
export declare function collectValues(answers: ValuesController): Record<string, unknown>;
