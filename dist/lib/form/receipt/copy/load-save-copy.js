import { nothing } from 'lit';
let part;
/** Fetches what takes a copy, if it is not there yet; what cannot be had is tried again the next time. */
export function loadSaveCopy() {
    return part ? undefined : fetchPart();
}
/** The buttons by which a resident keeps a copy of a message, once they are there. */
export function renderSaveCopyWhenLoaded(...wishes) {
    return part?.renderOwnCopy(...wishes) ?? nothing;
}
async function fetchPart() {
    part = await import('../../copy.entry.js').catch(() => undefined);
}
