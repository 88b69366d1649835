import { type TemplateResult } from 'lit';
import type { Messages } from '../../messages/messages.js';
import type { IssueTexts } from './issue-text.js';
/** Renders an answer to correct as a link to its control. */
export declare const renderErrorLink: ({ field, summary }: IssueTexts['fields'][number]) => TemplateResult;
/** Renders the error of the control with an id, or hides it. */
export declare const renderError: (id: string, text: string, messages: Messages, hidden: boolean) => TemplateResult;
