// First: it handles what the evaluation of the others throws.
import { currentTag, endGuard, reportFailure } from './embed/evaluation-guard.js';
// oxlint-disable-next-line import/no-unassigned-import -- loadFile() replaces import() in the bundle (rollup.config.js)
import './embed/load-file.js';
import { mountWidget } from './embed/mount.js';
import { remountWhenRemoved } from './embed/remount-when-removed.js';
import { renderFallback } from './embed/render-fallback.js';
import { findTags, readOptions, rememberTag } from './embed/script-tag.js';
import { testTrust } from './embed/trusted-types.js';
/** A classic script runs again for each of its tags: the copy that ran first mounts the widgets of all of them. */
const key = Symbol.for('synpunkt');
const seen = new WeakSet();
const pending = [];
/** Mounts a widget for each new tag as soon as the document is parsed. A tag may be gone by then. */
function mountTags(runningTag) {
    // Of another copy, whose address this one does not know.
    rememberTag(runningTag);
    for (const tag of [...findTags(), runningTag]) {
        if (!tag || seen.has(tag))
            continue;
        seen.add(tag);
        pending.push(tag);
    }
    if (document.readyState === 'loading')
        return;
    for (const tag of pending.splice(0))
        void mountTag(tag);
}
async function mountTag(tag) {
    const options = readOptions(tag);
    let element;
    try {
        const json = JSON.stringify(options);
        const findTag = () => findTags().find((one) => JSON.stringify(readOptions(one)) === json);
        // A second copy of the widget creates no policy: the registered elements are those of the first.
        if (!customElements.get('synpunkt-button'))
            testTrust();
        const { widget, selector, isNew } = await new Promise((resolve) => {
            element = mountWidget(options, tag, resolve).widget;
        });
        if (isNew)
            void remountWhenRemoved(widget, selector, findTag);
        // A form shows its own failure, and the fallback content stays until it is loaded.
        if (widget.localName === 'synpunkt-form')
            return;
        // An error in a custom element reaction is only reported to the console.
        if (!widget.shadowRoot)
            throw new Error('nothing can be shown');
        await widget.updateComplete;
    }
    catch (error) {
        reportFailure(error);
        // The page may have fallback content in the button, such as a link.
        if (element?.firstElementChild)
            element.replaceWith(...element.childNodes);
        else {
            element?.remove();
            renderFallback(options);
        }
    }
}
if (document[key])
    document[key](currentTag);
else {
    document[key] = mountTags;
    mountTags(currentTag);
    if (!currentTag && findTags().length === 0) {
        console.error('synpunkt: no tag found; a renamed file needs one without type');
    }
    document.addEventListener('DOMContentLoaded', () => mountTags());
    // A module runs once, but each of its tags fires a load event, also one that is added later.
    document.addEventListener('load', ({ target }) => target instanceof HTMLScriptElement && mountTags(), true);
}
endGuard();
