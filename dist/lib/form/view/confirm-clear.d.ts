import { type TemplateResult } from 'lit';
import type { Messages } from '../../messages/messages.ts';
/** Asks whether all that was written is to be erased. */
export declare function renderConfirmClear({ clear }: Messages, yes: () => void, no: () => void): TemplateResult;
