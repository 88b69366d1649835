import { nothing, type TemplateResult } from 'lit';
import type { SaveCopyOptions } from './save-copy.ts';

/** Set once the lazy file is loaded, for all forms of the page. */
let renderSaveCopy: ((options: SaveCopyOptions) => TemplateResult) | undefined;

/** Loads the buttons that save a copy; undefined once they are loaded. Never rejects: the next call tries again. */
export function loadSaveCopy(): Promise<void> | undefined {
  return renderSaveCopy ? undefined : load();
}

/** Renders the buttons that save a copy, if they are loaded. */
export function renderSaveCopyWhenLoaded(options: SaveCopyOptions): TemplateResult | typeof nothing {
  return renderSaveCopy ? renderSaveCopy(options) : nothing;
}

async function load(): Promise<void> {
  const feature = await import('../../copy.entry.ts').catch(() => undefined);
  renderSaveCopy = feature?.renderSaveCopy;
}
