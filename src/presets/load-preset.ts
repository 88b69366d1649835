import type { Preset } from '../contract/config/form.ts';
import type { PresetName } from '../contract/config/defaults.ts';
import { kontakt } from './kontakt.ts';

/** The presets by name, each in a lazy file; `kontakt` is part of the form already. */
const presets: Readonly<Record<PresetName, () => Promise<Preset> | Preset>> = {
  kontakt: () => kontakt,
  tillganglighet: () => import('./tillganglighet.entry.ts').then(({ tillganglighet }) => tillganglighet),
  sidfel: () => import('./sidfel.entry.ts').then(({ sidfel }) => sidfel),
  'ris-och-ros': () => import('./ris-och-ros.entry.ts').then(({ risOchRos }) => risOchRos),
};

/** Loads the preset that a config names, or returns the default one. Rejects if its file cannot be loaded. */
export async function loadPreset(json: unknown): Promise<Preset> {
  const { preset }: { preset?: unknown } = Object(json);
  const load = Object.entries(presets).find(([name]) => name === preset)?.[1] ?? presets.kontakt;
  return load();
}
