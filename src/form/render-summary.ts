import { nothing, type TemplateResult } from 'lit';
import type { Field } from '../contract/field.ts';
import type { VisibleInput } from '../contract/look-at.ts';
import type { Messages } from '../messages/messages.ts';
import type { Delivery } from './delivery-controller.ts';
import { renderErrorSummary } from './error-summary.ts';
import { failureHeading } from './failure-heading.ts';
import type { ShownIssue } from './issue-text.ts';
import { summaryItems } from './summary-items.ts';

/** What may keep a message from going. */
interface Obstacles {
  readonly issues: readonly ShownIssue[];
  readonly delivery: Delivery;
  readonly fields: readonly Field[];
  readonly visible: ReadonlyMap<string, VisibleInput>;
  readonly messages: Messages;
  /** How to reach the municipality otherwise. */
  readonly otherWay: () => TemplateResult | undefined;
  /** Takes the resident to the control with an id. */
  readonly goTo: (id: string) => void;
}

/** Says what keeps a message from going: answers to mend, else why it was not taken; nothing where nothing does. */
export function renderSummary(obstacles: Obstacles): TemplateResult | typeof nothing {
  const { issues, delivery, fields, visible, messages, otherWay, goTo } = obstacles;
  const { toMend, unknown } = summaryItems(issues, fields, visible, messages);
  if (toMend.length > 0) {
    const heading = messages.errorSummary({ count: toMend.length });
    return renderErrorSummary(heading, [...toMend, ...unknown], goTo);
  }
  if (delivery.kind !== 'failed') return nothing;
  const general = [{ id: undefined, text: messages.failures[delivery.reason] }];
  const heading = failureHeading(delivery.reason, messages);
  return renderErrorSummary(heading, unknown.length > 0 ? unknown : general, goTo, otherWay());
}
