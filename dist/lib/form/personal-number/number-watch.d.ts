import type { FormState } from '../../contract/values/evaluate-form.ts';
import type { Messages } from '../../messages/messages.ts';
import type { FormWithNumbers, PersonalNumbers } from './personal-numbers.ts';
/**
 * Watches what a resident writes for personal numbers. What warns of them is fetched when there is a first one; where it
 * cannot be had there is no warning, since none may keep a message back.
 */
export declare class NumberWatch {
    #private;
    /** What warns, once there has been something to warn of. */
    warnings: PersonalNumbers | undefined;
    constructor(form: Omit<FormWithNumbers, 'find'>);
    /** Looks through the free texts in sight. */
    look(look: FormState, messages: Messages): void;
    /** Forgets what the resident has said of a message. */
    reset(): void;
}
