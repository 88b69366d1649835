import { kontakt, type Preset } from '../contract/config/form.ts';
import { risOchRos } from './ris-och-ros.entry.ts';
import { sidfel } from './sidfel.entry.ts';
import { tillganglighet } from './tillganglighet.entry.ts';

/** Every form that comes with synpunkt, by its name. */
export const presets: ReadonlyMap<unknown, Preset> = new Map<unknown, Preset>([
  ['kontakt', kontakt],
  ['tillganglighet', tillganglighet],
  ['sidfel', sidfel],
  ['ris-och-ros', risOchRos],
]);

/** The form that a config starts from. The widget, which fetches only the one, has a table of its own. */
export const findPreset = (json: unknown): Preset => presets.get(Object(json).preset) ?? kontakt;
