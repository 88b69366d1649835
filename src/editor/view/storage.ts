import { html, nothing, type TemplateResult } from 'lit';
import type { Rendered } from '../../form/fields/field-view.ts';
import { addressesOf, type DocumentStorage } from '../storage/document-storage.ts';
import type { Store } from '../store.ts';
import { renderCode } from './code.ts';
import { renderButton } from './controls.ts';

/** Renders what concerns the whole form: a link to it, its versions, another tab, and a link that was opened. */
export function renderStorage(store: Store, documents: DocumentStorage): Rendered {
  const { view } = store;
  return html`
    ${view.isUnsaved ? renderUnsaved(store, documents) : nothing}
    ${view.isElsewhere ? renderElsewhere(store, documents) : nothing} ${renderOffer(store, documents)}
    ${store.isOpen('share') ? renderLink(store, documents) : nothing}
    ${store.isOpen('versions') ? renderVersions(store, documents) : nothing}
  `;
}

function renderUnsaved({ t }: Store, documents: DocumentStorage): TemplateResult {
  return html`<div class="panel errors notice-panel" role="alert">
    <p .textContent=${t.storage.notSaved}></p>
    ${renderButton(t.download, () => void documents.saveFile(), { isQuiet: false, id: 'save-unsaved' })}
  </div>`;
}

/** Returns an action that removes its own button, and moves the focus: to the task, unless elsewhere. */
const thenFocus =
  (store: Store, act: () => void, id = 'task-heading') =>
  (): void => {
    act();
    store.focus(id);
  };

function renderElsewhere(store: Store, documents: DocumentStorage): TemplateResult {
  const { t } = store;
  return html`<div class="panel notice-panel" role="alert">
    <p .textContent=${t.storage.elsewhere}></p>
    <div class="row-actions">
      ${renderButton(
        t.storage.saveOwn,
        thenFocus(store, () => documents.saveOwn()),
        { id: 'save-own' },
      )}
      ${renderButton(
        t.storage.openOther,
        thenFocus(store, () => documents.openOther()),
        { id: 'open-other' },
      )}
    </div>
  </div>`;
}

function renderOffer(store: Store, documents: DocumentStorage): Rendered {
  const { t } = store;
  const { offered } = documents;
  if (offered === undefined) return nothing;
  return html`<section class="panel notice-panel" aria-labelledby="offer">
    <h2 id="offer" .textContent=${t.storage.offer}></h2>
    <p .textContent=${t.storage.offerText}></p>
    <ul>
      ${addressesOf(offered).map((address) => html`<li><code .textContent=${address}></code></li>`)}
    </ul>
    <div class="row-actions">
      ${renderButton(
        t.storage.accept,
        thenFocus(store, () => documents.accept(offered)),
      )}
      ${renderButton(
        t.cancel,
        thenFocus(store, () => documents.refuse()),
      )}
    </div>
  </section>`;
}

function renderLink(store: Store, { link }: DocumentStorage): Rendered {
  const { t } = store;
  if (link === undefined) return nothing;
  return html`<section class="panel" id="share-panel" aria-labelledby="share-heading">
    <h2 id="share-heading" .textContent=${t.share}></h2>
    <p .textContent=${link.isLong ? t.storage.longLink : t.storage.linkText}></p>
    ${renderCode(store, 'link', t.storage.link, link.address)}
    ${renderButton(
      t.close,
      thenFocus(store, () => store.toggle('share', false), 'share'),
    )}
  </section>`;
}

function renderVersions(store: Store, documents: DocumentStorage): TemplateResult {
  const { t } = store;
  const { versions } = documents;
  return html`<section class="panel" aria-labelledby="versions-heading">
    <h2 id="versions-heading" tabindex="-1" .textContent=${t.versions}></h2>
    <p .textContent=${t.storage.versionsText}></p>
    <ul class="versions">
      ${versions.map((version) => {
        const title = documents.titleOf(version);
        return html`<li>
          <span .textContent=${title}></span>
          <div class="row-actions">
            ${renderButton(
              t.storage.openVersion,
              thenFocus(store, () => documents.open(version)),
              { describes: title },
            )}
            ${renderButton(
              t.storage.eraseVersion,
              thenFocus(store, () => documents.erase(version.savedAt), 'versions-heading'),
              { describes: title },
            )}
          </div>
        </li>`;
      })}
    </ul>
    <div class="row-actions">
      ${
        versions.length === 0
          ? nothing
          : renderButton(
              t.storage.eraseAll,
              thenFocus(store, () => documents.erase(), 'versions-heading'),
            )
      }
      ${renderButton(
        t.close,
        thenFocus(store, () => store.toggle('versions', false), 'versions'),
      )}
    </div>
  </section>`;
}
