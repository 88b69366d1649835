/** Finds the form that a container is, or is in, or has in it. */
export const findForm = (container) => container?.closest('synpunkt-form') ?? container?.querySelector('synpunkt-form');
/** Matches an element that the page has given options of its own. */
export const withOptions = '[endpoint], [config], [preset]';
/** Returns a selector if it is one. */
export function validSelector(selector) {
    try {
        document.querySelector(selector ?? '');
        return selector;
    }
    catch {
        return undefined;
    }
}
/** Whether the widget at a selector is a form, and not a button. */
export const isFormAt = (selector, position) => selector !== undefined && position !== 'inline';
/** Appends a widget to its container; an inline button in the body goes after its tag. */
export function insertWidget(widget, container, tag) {
    if (container?.localName === 'body' && widget.matches('[position=inline]') && container.contains(tag ?? null)) {
        tag?.after(widget);
    }
    else
        container?.append(widget);
}
