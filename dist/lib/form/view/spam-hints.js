import { html } from 'lit';
import { maxTrapLength } from '../../contract/config/defaults.js';
/** The time when each form was opened, by the root that it is rendered in. */
const openings = new WeakMap();
const findTrap = (root) => root.querySelector('[name=_website]');
/** Records the time at which a form is opened, the first time. */
export function recordOpening(root) {
    if (!openings.has(root))
        openings.set(root, new Date());
}
/**
 * Renders the field that people do not see: not shown, not read aloud, not in the tab order. It is not one of the
 * form's questions, whose names begin with a letter, so that it is in no draft, copy or receipt.
 */
export const renderTrap = () => html `<div hidden><input name="_website" autocomplete="off" tabindex="-1" aria-hidden="true" /></div>`;
/** Returns how a form was filled in; undefined unless its config asks for it. */
export function readHints(root, { spamHints }) {
    const openedAt = openings.get(root);
    if (!spamHints || openedAt === undefined)
        return undefined;
    // The value must not make the message too large, or unreadable for an endpoint.
    const trap = (findTrap(root)?.value ?? '').slice(0, maxTrapLength).replace(/\p{Surrogate}/gu, '');
    // Not sooner: a page that has replaced the function must not keep the form from opening.
    return { trap, openedAt: openedAt.toISOString() };
}
/** Starts anew for the next message: a form that is cleared is opened again. */
export function resetHints(root) {
    const trap = findTrap(root);
    if (trap)
        trap.value = '';
    openings.delete(root);
    recordOpening(root);
}
