import { html, type TemplateResult } from 'lit';
import type { Store } from '../store.ts';
import { editorLanguages } from '../texts/language.ts';
import { renderButton } from './controls.ts';

/** The actions of the header. */
interface HeaderActions {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly open: () => void;
  readonly save: () => void;
  readonly share: () => void;
}

/** In most fonts, no time of the day is wider. */
const longestTime = new Date(2026, 0, 1, 20, 0);

/** Renders the name of the page, what can be done with the whole form, and when it was saved. */
export function renderHeader(store: Store, { undo, redo, open, save, share }: HeaderActions): TemplateResult {
  const { t, view, steps, language } = store;
  const { format } = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' });
  const before = view.isUnsaved || view.isErased ? '' : t.willBeSaved;
  const saved = view.savedAt && !view.isErased ? t.savedAt({ time: format(view.savedAt) }) : before;
  return html`<header>
    <h1 .textContent=${t.title}></h1>
    <div class="header-actions" role="group" aria-label=${t.history}>
      ${renderButton(t.undo, undo, { isDisabled: steps.undo === undefined, id: 'undo', ...(steps.undo && { describes: steps.undo }) })}
      ${renderButton(t.redo, redo, { isDisabled: steps.redo === undefined, id: 'redo', ...(steps.redo && { describes: steps.redo }) })}
    </div>
    <div class="header-actions" role="group" aria-label=${t.file}>
      ${renderButton(t.open, open, { id: 'open' })} ${renderButton(t.save, save, { id: 'save' })}
      ${renderButton(t.share, share, { id: 'share', opens: { id: 'share-panel', isOpen: store.isOpen('share') } })}
    </div>
    <div class="saved">
      <div class="saved-at" data-longest=${t.savedAt({ time: format(longestTime) })}>
        <span .textContent=${saved}></span>
      </div>
      <button
        type="button"
        class="link"
        id="versions"
        aria-expanded=${store.isOpen('versions') ? 'true' : 'false'}
        @click=${() => store.toggle('versions')}
        .textContent=${t.versions}
      ></button>
    </div>
    <div class="languages" role="group" aria-label=${t.editorLanguage}>
      ${editorLanguages.map(
        (tag) =>
          html`<button
            type="button"
            class="link"
            lang=${tag}
            aria-pressed=${tag === language ? 'true' : 'false'}
            @click=${() => void store.setLanguage(tag).catch(() => store.show({ status: t.languageNotLoaded }))}
            .textContent=${tag === 'sv' ? 'Svenska' : 'English'}
          ></button>`,
      )}
    </div>
  </header>`;
}
