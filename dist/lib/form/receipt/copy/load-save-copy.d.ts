import { nothing, type TemplateResult } from 'lit';
import type * as OwnCopyModule from '../../copy.entry.ts';
type OwnCopy = typeof OwnCopyModule;
/** Fetches what takes a copy, if it is not there yet; what cannot be had is tried again the next time. */
export declare function loadSaveCopy(): Promise<void> | undefined;
/** The buttons by which a resident keeps a copy of a message, once they are there. */
export declare function renderSaveCopyWhenLoaded(...wishes: Parameters<OwnCopy['renderOwnCopy']>): TemplateResult | typeof nothing;
export {};
