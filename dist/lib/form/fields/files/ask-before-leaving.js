import { LitElement } from 'lit';
const roots = new WeakSet();
/**
 * Has the browser ask before leaving the page while files are listed below the root of a form: drafts omit them. A listener
 * may exclude the page from the back/forward cache, so that there is none otherwise.
 */
export function askBeforeLeaving(root) {
    const host = root instanceof ShadowRoot ? root.host : undefined;
    if (!(host instanceof LitElement) || roots.has(root))
        return;
    roots.add(root);
    // Of this form alone: a page may have several.
    const handleBeforeUnload = (event) => event.preventDefault();
    const hostDisconnected = () => removeEventListener('beforeunload', handleBeforeUnload);
    host.addController({
        // Adds the listener again after the element was moved.
        hostConnected: () => host.requestUpdate(),
        hostUpdated() {
            // A form that was sent may stay in the document for a while. One that was removed meanwhile still updates.
            const hasFiles = root.querySelector('.root:not(.leaving-form) .file-list') !== null;
            if (hasFiles && host.isConnected)
                addEventListener('beforeunload', handleBeforeUnload);
            else
                hostDisconnected();
        },
        hostDisconnected,
    });
}
