import { kontakt } from './kontakt.js';
import { risOchRos } from './ris-och-ros.entry.js';
import { sidfel } from './sidfel.entry.js';
import { tillganglighet } from './tillganglighet.entry.js';
/** The presets by name. */
export const presets = {
    kontakt,
    tillganglighet,
    sidfel,
    'ris-och-ros': risOchRos,
};
/** Returns the preset that a config names, or the default one; a browser loads only that one, by `loadPreset`. */
export function findPreset(json) {
    const { preset } = Object(json);
    return Object.entries(presets).find(([name]) => name === preset)?.[1] ?? kontakt;
}
