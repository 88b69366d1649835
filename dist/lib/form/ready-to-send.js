import { idOf } from './fields/field-context.js';
/**
 * Waits for what checks and sends, and for all that was chosen; until then the press of the resident is answered by
 * "sending". Sending stops at a control that could not keep something that was chosen, so that nobody believes it sent.
 */
export async function readyToSend(parts, answers, delivery) {
    const waits = !parts.checks || answers.unsettled;
    if (waits)
        delivery.begin();
    const [checks, refused] = await Promise.all([parts.fetchChecks(), answers.settled()]);
    if (refused !== undefined)
        return { checks, stop: `#${idOf(refused)}` };
    // Emptied meanwhile: there is nothing to send, and the form itself takes no focus.
    return waits && delivery.delivery.kind !== 'sending' ? { checks, stop: 'form' } : { checks };
}
