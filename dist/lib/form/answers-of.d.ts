import type { FormAnswers } from './form-answers.ts';
/** What goes out: the answers to the inputs in sight. */
export declare function answersOf(answers: FormAnswers): Record<string, unknown>;
