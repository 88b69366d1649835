import { html, nothing, type TemplateResult } from 'lit';
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

/** Renders the name of the page, what can be done with the whole form, and when it was saved. */
export function renderHeader(store: Store, { undo, redo, open, save, share }: HeaderActions): TemplateResult {
  const { t, view, steps, language } = store;
  const time =
    view.savedAt && new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(view.savedAt);
  // Of about the same length, so that the page does not move under a finger when it is first saved.
  const saved = time === undefined ? t.willBeSaved : t.savedAt({ time });
  return html`<header>
    <h1 .textContent=${t.title}></h1>
    <div class="header-actions" role="group" aria-label=${t.history}>
      ${renderButton(t.undo, undo, { isDisabled: steps.undo === undefined, id: 'undo', ...(steps.undo && { describes: steps.undo }) })}
      ${renderButton(t.redo, redo, { isDisabled: steps.redo === undefined, id: 'redo', ...(steps.redo && { describes: steps.redo }) })}
    </div>
    <div class="header-actions" role="group" aria-label=${t.file}>
      ${renderButton(t.open, open, { id: 'open' })} ${renderButton(t.save, save, { id: 'save' })}
      ${renderButton(t.share, share, { id: 'share' })}
    </div>
    <div class="saved">
      ${time === undefined && view.isUnsaved ? nothing : html`<span .textContent=${saved}></span>`}
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
            @click=${() => void store.setLanguage(tag)}
            .textContent=${tag === 'sv' ? 'Svenska' : 'English'}
          ></button>`,
      )}
    </div>
  </header>`;
}
