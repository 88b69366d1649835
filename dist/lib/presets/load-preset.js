import { kontakt } from './kontakt.js';
/** The presets by name, each in a lazy file; `kontakt` is part of the form already. */
const presets = {
    kontakt: () => kontakt,
    tillganglighet: () => import('./tillganglighet.entry.js').then(({ tillganglighet }) => tillganglighet),
    sidfel: () => import('./sidfel.entry.js').then(({ sidfel }) => sidfel),
    'ris-och-ros': () => import('./ris-och-ros.entry.js').then(({ risOchRos }) => risOchRos),
};
/** Loads the preset that a config names, or returns the default one. Rejects if its file cannot be loaded. */
export async function loadPreset(json) {
    const { preset } = Object(json);
    const load = Object.entries(presets).find(([name]) => name === preset)?.[1] ?? presets.kontakt;
    return load();
}
