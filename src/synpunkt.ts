import { escapeTransformedBody } from './embed/insert-widget.ts';
// oxlint-disable-next-line import/no-unassigned-import -- loadFile() replaces import() in the bundle (rollup.config.js)
import './embed/load-file.ts';
import { mountWidget } from './embed/mount.ts';
import { remountWhenRemoved } from './embed/remount-when-removed.ts';
import { renderFallback } from './embed/render-fallback.ts';
import { findCurrentTag, findTags, readOptions, rememberTag } from './embed/script-tag.ts';
import { testTrust } from './embed/trusted-types.ts';

type MountTags = (currentTag: HTMLScriptElement | undefined) => void;

/** A classic script runs again for each of its tags: the copy that ran first mounts the widgets of all of them. */
const key: unique symbol = Symbol.for('synpunkt');

declare global {
  interface Document {
    [key]?: MountTags;
  }
}

const seen = new WeakSet<HTMLScriptElement>();
const pending: HTMLScriptElement[] = [];

/** Mounts a widget for each new tag as soon as the document is parsed. A tag may be gone by then. */
function mountTags(currentTag?: HTMLScriptElement): void {
  // Of another copy, whose address this one does not know.
  rememberTag(currentTag);
  for (const tag of [...findTags(), currentTag]) {
    if (!tag || seen.has(tag)) continue;
    seen.add(tag);
    pending.push(tag);
  }
  if (document.readyState === 'loading') return;
  for (const tag of pending.splice(0)) void mountTag(tag);
}

async function mountTag(tag: HTMLScriptElement): Promise<void> {
  const options = readOptions(tag);
  const json = JSON.stringify(options);
  const findTag = (): Element | undefined => findTags().find((one) => JSON.stringify(readOptions(one)) === json);
  let element: HTMLElement | undefined;
  try {
    // A second copy of the widget creates no policy: the registered elements are those of the first.
    if (!customElements.get('synpunkt-button')) testTrust();
    const { widget, selector, isNew } = mountWidget(options, tag);
    element = widget;
    if (isNew) void remountWhenRemoved(widget, selector, findTag);
    // A form shows its own failure, and the fallback content stays until it is loaded.
    if (widget.localName === 'synpunkt-form') return;
    // An error in a custom element reaction is only reported to the console.
    if (!widget.shadowRoot) throw new Error('nothing can be shown');
    await widget.updateComplete;
    escapeTransformedBody(widget);
  } catch (error) {
    console.error('synpunkt: the widget cannot work on this page:', error);
    // A link that the page has in the place of the button is as good as ours.
    if (element?.firstElementChild) element.replaceWith(...element.childNodes);
    else {
      element?.remove();
      renderFallback(options);
    }
  }
}

const currentTag = findCurrentTag();
if (document[key]) document[key](currentTag);
else {
  document[key] = mountTags;
  mountTags(currentTag);
  if (!currentTag && findTags().length === 0) {
    console.error('synpunkt: no tag with synpunkt.js; a renamed file needs one without type');
  }
  document.addEventListener('DOMContentLoaded', () => mountTags());
  // A module runs once, but each of its tags fires a load event, also one that is added later.
  document.addEventListener('load', ({ target }) => target instanceof HTMLScriptElement && mountTags(), true);
}
