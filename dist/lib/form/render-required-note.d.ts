import { nothing, type TemplateResult } from 'lit';
import type { Look } from '../contract/look-at.ts';
import type { Messages } from '../messages/messages.ts';
/** Explains the tick, where there is one. */
export declare const renderRequiredNote: ({ inputs }: Look, { requiredNote }: Messages) => TemplateResult | typeof nothing;
