import { nothing, type TemplateResult } from 'lit';
import type * as OwnCopyModule from '../../copy.entry.ts';

type OwnCopy = typeof OwnCopyModule;

let part: OwnCopy | undefined;

/** Fetches what takes a copy, if it is not there yet; what cannot be had is tried again the next time. */
export function loadSaveCopy(): Promise<void> | undefined {
  return part ? undefined : fetchPart();
}

/** The buttons by which a resident keeps a copy of a message, once they are there. */
export function renderSaveCopyWhenLoaded(
  ...wishes: Parameters<OwnCopy['renderOwnCopy']>
): TemplateResult | typeof nothing {
  return part?.renderOwnCopy(...wishes) ?? nothing;
}

async function fetchPart(): Promise<void> {
  part = await import('../../copy.entry.ts').catch(() => undefined);
}
