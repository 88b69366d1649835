/**
 * Puts a text on the clipboard; resolves to whether it is there.
 *
 * @param place - Takes a control for a moment where only the old way works; within the dialog that the resident is in.
 */
export async function copyText(text, place) {
    try {
        // There is none on a page without TLS, and in a frame it may be forbidden.
        await navigator.clipboard.writeText(text);
        return true;
    }
    catch {
        return copySelected(text, place);
    }
}
/** Copies by a control that bears the text; the focus comes back to where it was. */
function copySelected(text, place) {
    const root = place.getRootNode();
    const before = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
    const control = document.createElement('textarea');
    control.className = 'visually-hidden';
    // Else a phone shows its keyboard.
    control.readOnly = true;
    control.value = text;
    place.append(control);
    control.focus({ preventScroll: true });
    control.select();
    const copied = document.execCommand('copy');
    control.remove();
    if (before instanceof HTMLElement)
        before.focus({ preventScroll: true });
    return copied;
}
