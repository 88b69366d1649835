import { type TemplateResult } from 'lit';
import type { Messages } from '../../messages/messages.js';
/** Renders the note that a draft has been restored. */
export type DraftNote = (messages: Messages) => TemplateResult;
/** Creates the note that a draft has been restored, and announces it once, as soon as the form is visible. */
export declare function createDraftNote(form: Element, announce: (text: string) => void): DraftNote;
