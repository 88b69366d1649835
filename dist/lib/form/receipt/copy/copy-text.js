/**
 * Copies a text to the clipboard; resolves to whether that succeeded.
 *
 * @param container - An element inside the open dialog, where the fallback can focus a temporary control.
 */
export async function copyText(text, container) {
    try {
        // Missing on plain http, and a frame may not be allowed to use it.
        await navigator.clipboard.writeText(text);
        return true;
    }
    catch {
        return copyByCommand(text, container);
    }
}
function copyByCommand(text, container) {
    const root = container.getRootNode();
    const { activeElement } = root instanceof ShadowRoot ? root : document;
    const control = document.createElement('textarea');
    control.className = 'visually-hidden';
    // Prevents the on-screen keyboard.
    control.readOnly = true;
    control.value = text;
    container.append(control);
    control.focus({ preventScroll: true });
    control.select();
    const isCopied = document.execCommand('copy');
    control.remove();
    if (activeElement instanceof HTMLElement)
        activeElement.focus({ preventScroll: true });
    return isCopied;
}
