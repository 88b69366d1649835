import { nothing } from 'lit';
/** Set once the lazy file is loaded, for all forms of the page. */
let renderSaveCopy;
/** Loads the buttons that save a copy; undefined once they are loaded. Never rejects: the next call tries again. */
export function loadSaveCopy() {
    return renderSaveCopy ? undefined : load();
}
/** Renders the buttons that save a copy, if they are loaded. */
export function renderSaveCopyWhenLoaded(options) {
    return renderSaveCopy ? renderSaveCopy(options) : nothing;
}
async function load() {
    const feature = await import('../../copy.entry.js').catch(() => undefined);
    renderSaveCopy = feature?.renderSaveCopy;
}
