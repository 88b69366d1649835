import { html, nothing } from 'lit';
import type { Rendered } from '../../../form/fields/field-view.ts';
import type { OutlineEntry } from '../../model/outline.ts';
import type { Store } from '../../store.ts';

/**
 * Renders the handle by which a question is dragged to another place in its list, with a pointer alone: the buttons beside it
 * do the same by keys.
 *
 * @param move - Moves the question to an index among its siblings.
 */
export function renderHandle(
  store: Store,
  { id }: OutlineEntry,
  siblings: readonly OutlineEntry[],
  move: (index: number) => void,
): Rendered {
  if (siblings.length < 2) return nothing;
  const own = siblings.findIndex((sibling) => sibling.id === id);
  const isDragged = (): boolean => store.view.drag?.id === id;

  function start(event: PointerEvent): void {
    if (event.button !== 0) return;
    // Neither a selection nor a scroll begins.
    event.preventDefault();
    handleOf(event).setPointerCapture(event.pointerId);
    store.show({ drag: { id, index: own } });
  }

  function follow(event: PointerEvent): void {
    if (!isDragged()) return;
    const item = handleOf(event).closest('li');
    const others = [...(item?.parentElement?.children ?? [])].filter((other) => other !== item);
    const index = others.filter((other) => middleOf(other) < event.clientY).length;
    if (index !== store.view.drag?.index) store.show({ drag: { id, index } });
  }

  function drop(): void {
    const { drag } = store.view;
    if (drag?.id !== id) return;
    store.show({ drag: undefined });
    if (drag.index !== own) move(drag.index);
  }

  return html`<span
    class="handle"
    aria-hidden="true"
    @pointerdown=${start}
    @pointermove=${follow}
    @pointerup=${drop}
    @pointercancel=${() => isDragged() && store.show({ drag: undefined })}
    ><svg class="glyph" viewBox="0 0 16 16"><path d="M5 3h0m0 5h0m0 5h0m6-10h0m0 5h0m0 5h0" /></svg
  ></span>`;
}

/** Returns where a dragged question would be in relation to an entry of its list: '' for elsewhere. */
export function dropClass(store: Store, { id }: OutlineEntry, siblings: readonly OutlineEntry[]): string {
  const { drag } = store.view;
  if (drag === undefined || !siblings.some((sibling) => sibling.id === drag.id)) return '';
  if (drag.id === id) return 'is-dragged';
  const others = siblings.filter((sibling) => sibling.id !== drag.id);
  if (others[drag.index]?.id === id) return 'drop-before';
  return drag.index === others.length && others.at(-1)?.id === id ? 'drop-after' : '';
}

const handleOf = ({ currentTarget }: Event): HTMLElement => currentTarget as HTMLElement; // that of the template above

function middleOf(element: Element): number {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
}
