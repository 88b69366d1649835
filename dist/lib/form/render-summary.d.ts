import { nothing, type TemplateResult } from 'lit';
import type { Field } from '../contract/field.ts';
import type { VisibleInput } from '../contract/look-at.ts';
import type { Messages } from '../messages/messages.ts';
import type { Delivery } from './delivery-controller.ts';
import type { ShownIssue } from './issue-text.ts';
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
export declare function renderSummary(obstacles: Obstacles): TemplateResult | typeof nothing;
export {};
