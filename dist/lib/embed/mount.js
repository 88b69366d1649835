import { register } from '../button/load-elements.js';
import { SynpunktButton } from '../button/synpunkt-button.js';
import { insertWidget } from './insert-widget.js';
import { loadForm } from './load-form.js';
import { acceptedValues, attributeNames, optionNames } from './options.js';
/** Every widget that was mounted here: the same options again change nothing. */
const mounted = new WeakSet();
/**
 * Adds the widget to the page: a form to the target, or else a button at the end of the body. An inline button is added
 * to the target, or else after the tag. An element that the page already contains is used instead, and left unchanged
 * if it has options of its own. A wrong option is one console line, and the widget is shown all the same.
 */
export function mount(options, tag) {
    return mountWidget(options, tag).widget;
}
/** Mounts as {@link mount} does; `isNew` is false for a widget that was there and is left unchanged. */
export function mountWidget(options, tag) {
    // For a form too: the class of the button that is registered loads the form for every copy of the widget.
    register('synpunkt-button', SynpunktButton);
    checkValues(options);
    const { target, position, prefetch } = options;
    const container = findTarget(target);
    // Not document.body, which is a frame on a page that has one of that name.
    const selector = (container && target) || 'body';
    const formContainer = position === 'inline' ? null : container;
    const present = formContainer
        ? (formContainer.closest('synpunkt-form') ?? formContainer.querySelector('synpunkt-form'))
        : document.querySelector('synpunkt-button');
    if (present && (mounted.has(present) || present.matches('[endpoint], [config]'))) {
        return { widget: present, selector, isNew: false };
    }
    const widget = present ?? document.createElement(formContainer ? 'synpunkt-form' : 'synpunkt-button');
    for (const name of attributeNames) {
        const value = options[name];
        if (value !== undefined)
            widget.setAttribute(name, value);
    }
    mounted.add(widget);
    if (!present)
        insertWidget(widget, document.querySelector(selector), tag);
    if (widget.localName === 'synpunkt-form')
        void loadForm(widget, options);
    else if (prefetch === 'idle')
        whenIdle(() => void widget.load()); // by its name
    return { widget, selector, isNew: true };
}
/** Finds the element that `data-target` selects, and warns when there is none. */
export function findTarget(selector) {
    if (selector === undefined)
        return null;
    try {
        const element = document.querySelector(selector);
        if (element)
            return element;
    }
    catch {
        // Not a valid selector: the same warning applies.
    }
    warn(`data-target "${selector}" is not on the page; write a CSS selector as "#contact"`);
    return null;
}
function checkValues(options) {
    for (const name of optionNames) {
        const value = options[name];
        const accepted = acceptedValues[name];
        if (value !== undefined && accepted.length > 0 && !accepted.includes(value)) {
            warn(`data-${name} "${value}" is unknown; use one of ${accepted.join(', ')}`);
        }
    }
}
/** Safari lacks `requestIdleCallback`, and a page may have an element of that name; there, the next task has to do. */
function whenIdle(callback) {
    const { requestIdleCallback } = globalThis;
    (typeof requestIdleCallback === 'function' ? requestIdleCallback : setTimeout)(callback);
}
function warn(issue) {
    console.error(`synpunkt: ${issue}`);
}
