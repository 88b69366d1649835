import type { DeliveryController } from './delivery-controller.ts';
import type { FormAnswers } from './form-answers.ts';
import type { Checks, FormParts } from './form-parts.ts';
/** What has come of waiting for what a message needs. */
interface Ready {
    /** Undefined where they cannot be had. */
    readonly checks: Checks | undefined;
    /** Selector of what to go to instead of sending. */
    readonly stop?: string;
}
/**
 * Waits for what checks and sends, and for all that was chosen; until then the press of the resident is answered by
 * "sending". Sending stops at a control that could not keep something that was chosen, so that nobody believes it sent.
 */
export declare function readyToSend(parts: FormParts, answers: FormAnswers, delivery: DeliveryController): Promise<Ready>;
export {};
