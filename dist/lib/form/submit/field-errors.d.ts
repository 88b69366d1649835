import { nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../messages/messages.ts';
import type { IssueTexts } from './issue-text.ts';
/** Renders the answers to correct, as links to their controls, and the issues that cannot be corrected here. */
export declare function renderFieldErrors({ fields, form }: IssueTexts, messages: Messages, renderAlternatives: () => TemplateResult | typeof nothing): TemplateResult;
