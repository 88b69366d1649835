import { html } from 'lit';
/** Creates the note that a draft has been restored, and announces it once, as soon as the form is visible. */
export function createDraftNote(form, announce) {
    let text = '';
    // In a closed dialog, a live region is not announced; the form has a size as soon as the dialog is open.
    const observer = new ResizeObserver(() => {
        if (form.getClientRects().length === 0)
            return;
        // It may not be rendered yet, and makes the form larger then; or the form was cleared or sent while it was hidden.
        const notes = [...(form.shadowRoot?.querySelectorAll('[part=note]') ?? [])];
        if (!notes.some(({ textContent }) => text !== '' && textContent === text))
            return;
        observer.disconnect();
        announce(text);
    });
    observer.observe(form);
    return ({ draftRestored, clear }) => {
        text = draftRestored({ clear: clear.button });
        return html `<p part="note" .textContent=${text}></p>`;
    };
}
