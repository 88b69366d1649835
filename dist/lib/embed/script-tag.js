import { settings } from './mount.js';
const names = [...settings, 'target', 'prefetch'];
/** The settings of a tag: `data-` attributes, and where one is missing the same name in the query of its address. */
export function readTag(tag) {
    const query = new URL(tag.src).searchParams;
    const entries = names.map((name) => [name, tag.dataset[name] ?? query.get(name) ?? undefined]);
    return Object.fromEntries(entries);
}
