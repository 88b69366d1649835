import { type TemplateResult } from 'lit';
import type { AllMessages, Messages } from '../messages/messages.ts';
import type { Delivery } from './delivery-controller.ts';
/** The row that sends, and that offers to erase what was written. */
export declare function renderActions(delivery: Delivery, messages: Messages | AllMessages, clear: (() => void) | undefined): TemplateResult;
