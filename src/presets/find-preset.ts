import type { Preset } from '../contract/config/form.ts';
import type { PresetName } from '../contract/config/defaults.ts';
import { kontakt } from './kontakt.ts';
import { risOchRos } from './ris-och-ros.entry.ts';
import { sidfel } from './sidfel.entry.ts';
import { tillganglighet } from './tillganglighet.entry.ts';

/** The presets by name. */
export const presets: Readonly<Record<PresetName, Preset>> = {
  kontakt,
  tillganglighet,
  sidfel,
  'ris-och-ros': risOchRos,
};

/** Returns the preset that a config names, or the default one; a browser loads only that one, by `loadPreset`. */
export function findPreset(json: unknown): Preset {
  const { preset }: { preset?: unknown } = Object(json);
  return Object.entries(presets).find(([name]) => name === preset)?.[1] ?? kontakt;
}
