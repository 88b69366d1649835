import { nothing } from 'lit';
import { textIn } from '../contract/text-in.js';
import { renderErrorSummary } from './error-summary.js';
import { failureHeading } from './failure-heading.js';
const none = { toMend: [], unknown: [] };
/** Says what keeps a message from going: answers to mend, else why it was not taken; nothing where nothing does. */
export function renderSummary(obstacles) {
    const { checks, issues, delivery, loaded, answers } = obstacles;
    const { messages } = loaded;
    const { toMend, unknown } = checks?.summaryItems(issues, loaded.form.fields, answers.look.inputs, messages) ?? none;
    if (toMend.length > 0) {
        const heading = messages.errorSummary({ count: toMend.length });
        return renderErrorSummary(heading, [...toMend, ...unknown]);
    }
    if (delivery.kind !== 'failed')
        return nothing;
    // A transport of the developer's own may give any reason.
    const { reason } = delivery;
    const why = messages.failures[Object.hasOwn(messages.failures, reason) ? reason : 'refused'];
    const general = [{ id: undefined, text: delivery.online ? messages.online : why }];
    const heading = failureHeading(delivery, messages);
    return renderErrorSummary(heading, unknown.length > 0 ? unknown : general, otherWay(obstacles));
}
/** How to get the message there otherwise; without what takes it along, how to reach the municipality. */
function otherWay({ checks, loaded, answers, say }) {
    if (checks)
        return checks.renderWayOut(loaded, answers, say);
    const { form, messages, configured } = loaded;
    return (configured && form.contact && configured.renderContact(form.contact, messages, (text) => textIn(text, messages)));
}
