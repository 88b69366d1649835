import { register } from '../button/load-elements.js';
import { SynpunktButton } from '../button/synpunkt-button.js';
import { whenIdle } from '../element/when-idle.js';
import { findForm, insertWidget, isFormAt, validSelector, withOptions } from './insert-widget.js';
import { loadForms } from './load-form.js';
import { areValid, setOptions } from './options.js';
import { whenDrawn } from './when-drawn.js';
/** Every widget that was mounted here: the same options again change nothing. */
const mounted = new WeakSet();
/**
 * Adds the widget to the page: a form to the target, or else a button at the end of the body. An inline button is added
 * to the target, or else after the tag. Where the target is not drawn yet, the widget is added when it is. An element that
 * the page already contains is used instead, and left unchanged if it was mounted before, or has an endpoint, a config or a
 * preset. A wrong option is one console line, and the widget is shown all the same.
 */
export function mount(options, tag) {
    return mountWidget(options, tag).widget;
}
/**
 * Mounts as {@link mount} does.
 *
 * @param onPlace - Called when the widget is in the page; never, where its target is not drawn.
 */
export function mountWidget(options, tag, onPlace) {
    // For a form too: the class of the button that is registered loads the form for every copy of the widget.
    register('synpunkt-button', SynpunktButton);
    const { target, position, prefetch } = options;
    const targetSelector = validSelector(target);
    // Not document.body, which is a frame on a page that has one of that name.
    const selector = targetSelector ?? 'body';
    const isForm = isFormAt(targetSelector, position);
    const findPresent = () => isForm ? findForm(document.querySelector(selector)) : document.querySelector('synpunkt-button');
    const present = findPresent();
    const isNew = !present || !hasOptions(present);
    const widget = present ?? document.createElement(isForm ? 'synpunkt-form' : 'synpunkt-button');
    if (!areValid(options, isNew) || (target && !targetSelector)) {
        import('../further.entry.js').then(({ explainOptions }) => explainOptions(options, widget, isNew), () => undefined);
    }
    if (isNew) {
        setOptions(widget, options);
        mounted.add(widget);
    }
    const result = { widget, selector, isNew };
    whenDrawn(selector, (container) => {
        const drawn = findPresent();
        if (!drawn)
            insertWidget(widget, container, tag);
        else if (drawn !== widget && !hasOptions(drawn))
            drawn.replaceWith(widget);
        loadForms(widget);
        if (isNew && !isForm && prefetch === 'idle')
            whenIdle(() => void widget.load()); // as it is no form
        onPlace?.(result);
    });
    return result;
}
/** Whether an element of the page has options of its own, or was mounted with some. */
const hasOptions = (element) => mounted.has(element) || element.matches(withOptions);
