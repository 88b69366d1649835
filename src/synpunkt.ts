import { escapeTransformedBody } from './embed/escape-transformed-body.ts';
import { remountWhenRemoved } from './embed/remount-when-removed.ts';
import { mount, type MountOptions, type Widget } from './embed/mount.ts';
import { readTag } from './embed/script-tag.ts';
import { renderFallback } from './embed/render-fallback.ts';
import { tagsOf } from './embed/tags-of.ts';
import { testTrust } from './embed/trusted-types.ts';

const address = import.meta.url;
const seen = new WeakSet<HTMLScriptElement>();

/** Does what each tag says that has not been heard yet, as soon as the page is all there. */
function start(): void {
  if (document.readyState === 'loading') return;
  for (const tag of tagsOf(address)) {
    if (seen.has(tag)) continue;
    seen.add(tag);
    void show(readTag(tag), tag);
  }
}

async function show(options: MountOptions, tag: Element): Promise<void> {
  const settings = JSON.stringify(options);
  const findTag = (): Element | undefined => tagsOf(address).find((one) => JSON.stringify(readTag(one)) === settings);
  let widget: Widget | undefined;
  try {
    // A further copy of the widget on a page is trusted with nothing: the first does its work.
    if (!customElements.get('synpunkt-button')) testTrust();
    widget = mount(options, tag, (kept, selector) => void remountWhenRemoved(kept, selector, findTag));
    // A form says by itself what it lacks, and what stands in its place stays there until it comes.
    if (widget.localName === 'synpunkt-form') return;
    // What throws while an element is connected goes to the console alone.
    if (!widget.shadowRoot) throw new Error('nothing can be shown');
    await widget.updateComplete;
    escapeTransformedBody(widget);
  } catch (error) {
    console.error('synpunkt: the widget cannot work on this page:', error);
    widget?.remove();
    renderFallback(options);
  }
}

start();
document.addEventListener('DOMContentLoaded', start);
// A module runs once, but each of its tags tells when it has loaded, also one that a page adds later.
document.addEventListener('load', ({ target }) => target instanceof HTMLScriptElement && start(), true);
