import { loadElements } from '../button/load-elements.js';
import { register } from '../button/register.js';
import { SynpunktButton } from '../button/synpunkt-button.js';
import { buttonTexts } from '../messages/button-texts.js';
import { languageFor } from '../messages/load-messages.js';
/** The options that are attributes of the elements by the same name. */
export const settings = ['endpoint', 'config', 'label', 'image', 'position', 'lang'];
/**
 * Puts the widget on the page: a form in the target, else a button last in the body. A mistake in the options is one
 * console line, and the widget stands as well as it can.
 */
export function mount(options) {
    const place = options.target === undefined ? undefined : findTarget(options.target);
    return place === undefined ? mountButton(options) : mountForm(place, options);
}
function findTarget(selector) {
    try {
        const found = document.querySelector(selector);
        if (found)
            return found;
    }
    catch {
        // Not a selector at all; the line below shows how one looks.
    }
    warn(`data-target "${selector}" is not on the page; write a CSS selector as "#contact"`);
    return undefined;
}
function mountButton(options) {
    const present = document.querySelector('synpunkt-button');
    if (present)
        return present;
    register('synpunkt-button', SynpunktButton);
    const button = create('synpunkt-button', options);
    const { position, prefetch } = options;
    if (position !== undefined && !/^bottom-(left|right)$/.test(position)) {
        warn(`data-position "${position}" is unknown; use bottom-right or bottom-left`);
    }
    document.body.append(button);
    // Safari has no idle callback; the next task is near enough.
    if (prefetch === 'idle')
        (globalThis.requestIdleCallback ?? setTimeout)(() => void button.load());
    return button;
}
function mountForm(place, options) {
    const present = place.querySelector('synpunkt-form');
    if (present)
        return present;
    const form = create('synpunkt-form', options);
    place.append(form);
    void fillForm(form);
    return form;
}
function create(tag, options) {
    const element = document.createElement(tag);
    for (const name of settings) {
        const value = options[name];
        if (value !== undefined)
            element.setAttribute(name, value);
    }
    return element;
}
/** Fetches the form into its place; until it has come its place says so, and when it does not, offers to try again. */
async function fillForm(form) {
    const known = languageFor(form, form.lang);
    const language = known ?? 'sv';
    const { loading, failed, retry } = buttonTexts[language];
    const status = document.createElement('p');
    const again = document.createElement('button');
    status.lang = again.lang = language;
    status.role = 'status';
    again.type = 'button';
    again.textContent = retry;
    again.addEventListener('click', () => void load());
    form.append(status);
    await load();
    async function load() {
        status.textContent = loading;
        try {
            await loadElements(known);
            await form.updateComplete;
            form.textContent = '';
        }
        catch {
            status.textContent = failed;
            form.append(again);
            warn('the form could not be fetched');
        }
    }
}
function warn(mistake) {
    console.error(`synpunkt: ${mistake}`);
}
