import { kontakt } from '../contract/config/form.js';
import { risOchRos } from './ris-och-ros.entry.js';
import { sidfel } from './sidfel.entry.js';
import { tillganglighet } from './tillganglighet.entry.js';
/** Every form that comes with synpunkt, by its name. */
export const presets = new Map([
    ['kontakt', kontakt],
    ['tillganglighet', tillganglighet],
    ['sidfel', sidfel],
    ['ris-och-ros', risOchRos],
]);
/** The form that a config starts from. The widget, which fetches only the one, has a table of its own. */
export const findPreset = (json) => presets.get(Object(json).preset) ?? kontakt;
