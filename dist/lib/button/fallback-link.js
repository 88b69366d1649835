/** Creates a button that is at least 44 px high (WCAG 2.5.5). */
function createButton(text, handleClick) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.style.cssText = 'padding:12px 14px;border:2px solid;background:none;color:inherit;font:inherit';
    button.addEventListener('click', handleClick);
    return button;
}
/**
 * Creates the other ways on where the form cannot be loaded: a button that reloads the page, and a link to another contact
 * page.
 *
 * @param handleReload - Replaces the reload. Default: there is no button without a connection, as the page would be lost.
 */
export function createAlternatives(fallback, { reload, contact }, handleReload = navigator.onLine ? () => location.reload() : undefined) {
    return [...(handleReload ? [' ', createButton(reload, handleReload)] : []), ...createLink(fallback, contact)];
}
/** Creates a link to another contact page, and the space before it; nothing without an address that is safe to open. */
export function createLink(address, text) {
    if (!address)
        return [];
    const link = document.createElement('a');
    link.setAttribute('part', 'fallback');
    // At least 44 px high (WCAG 2.5.5), also outside of a shadow root.
    link.style.cssText = 'display:inline-block;padding:14px 0';
    link.href = address;
    // As the browser reads it: it ignores control characters in a scheme.
    if (!/^(https?|mailto|tel):$/.test(link.protocol))
        return [];
    link.textContent = text;
    return [' ', link];
}
