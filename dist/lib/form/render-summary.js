import { nothing } from 'lit';
import { renderErrorSummary } from './error-summary.js';
import { failureHeading } from './failure-heading.js';
import { summaryItems } from './summary-items.js';
/** Says what keeps a message from going: answers to mend, else why it was not taken; nothing where nothing does. */
export function renderSummary(obstacles) {
    const { issues, delivery, fields, visible, messages, otherWay, goTo } = obstacles;
    const { toMend, unknown } = summaryItems(issues, fields, visible, messages);
    if (toMend.length > 0) {
        const heading = messages.errorSummary({ count: toMend.length });
        return renderErrorSummary(heading, [...toMend, ...unknown], goTo);
    }
    if (delivery.kind !== 'failed')
        return nothing;
    const general = [{ id: undefined, text: messages.failures[delivery.reason] }];
    const heading = failureHeading(delivery.reason, messages);
    return renderErrorSummary(heading, unknown.length > 0 ? unknown : general, goTo, otherWay());
}
