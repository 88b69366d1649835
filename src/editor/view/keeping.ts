import { html, nothing, type TemplateResult } from 'lit';
import type { Rendered } from '../../form/fields/field-view.ts';
import { addressesOf, type Keeper } from '../keep/keeper.ts';
import type { Store } from '../store.ts';
import { renderCode } from './code.ts';
import { renderButton } from './controls.ts';

/** Renders what concerns the whole form: a link to it, its versions, another tab, and a link that was opened. */
export function renderKeeping(store: Store, keeper: Keeper): Rendered {
  const { view } = store;
  return html`
    ${view.isUnsaved ? renderUnsaved(store, keeper) : nothing}
    ${view.isElsewhere ? renderElsewhere(store, keeper) : nothing} ${renderOffer(store, keeper)}
    ${store.isOpen('share') ? renderLink(store, keeper) : nothing}
    ${store.isOpen('versions') ? renderVersions(store, keeper) : nothing}
  `;
}

function renderUnsaved({ t }: Store, keeper: Keeper): TemplateResult {
  return html`<div class="panel errors notice-panel" role="alert">
    <p .textContent=${t.keep.notSaved}></p>
    ${renderButton(t.download, () => void keeper.saveFile(), { isQuiet: false, id: 'save-unsaved' })}
  </div>`;
}

/** Returns an action that removes its own button, and moves the focus: to the task, unless elsewhere. */
const thenFocus =
  (store: Store, act: () => void, id = 'task-heading') =>
  (): void => {
    act();
    store.focus(id);
  };

function renderElsewhere(store: Store, keeper: Keeper): TemplateResult {
  const { t } = store;
  return html`<div class="panel notice-panel" role="alert">
    <p .textContent=${t.keep.elsewhere}></p>
    <div class="row-actions">
      ${renderButton(
        t.keep.keepThis,
        thenFocus(store, () => keeper.keepThis()),
        { id: 'keep-this' },
      )}
      ${renderButton(
        t.keep.openOther,
        thenFocus(store, () => keeper.openOther()),
        { id: 'open-other' },
      )}
    </div>
  </div>`;
}

function renderOffer(store: Store, keeper: Keeper): Rendered {
  const { t } = store;
  const { offered } = keeper;
  if (offered === undefined) return nothing;
  return html`<section class="panel notice-panel" aria-labelledby="offer">
    <h2 id="offer" .textContent=${t.keep.offer}></h2>
    <p .textContent=${t.keep.offerText}></p>
    <ul>
      ${addressesOf(offered).map((address) => html`<li><code .textContent=${address}></code></li>`)}
    </ul>
    <div class="row-actions">
      ${renderButton(
        t.keep.accept,
        thenFocus(store, () => keeper.accept(offered)),
      )}
      ${renderButton(
        t.cancel,
        thenFocus(store, () => keeper.refuse()),
      )}
    </div>
  </section>`;
}

function renderLink(store: Store, { link }: Keeper): Rendered {
  const { t } = store;
  if (link === undefined) return nothing;
  return html`<section class="panel" id="share-panel" aria-labelledby="share-heading">
    <h2 id="share-heading" .textContent=${t.share}></h2>
    <p .textContent=${link.isLong ? t.keep.longLink : t.keep.linkText}></p>
    ${renderCode(store, 'link', t.keep.link, link.address)}
    ${renderButton(
      t.close,
      thenFocus(store, () => store.toggle('share', false), 'share'),
    )}
  </section>`;
}

function renderVersions(store: Store, keeper: Keeper): TemplateResult {
  const { t } = store;
  const { versions } = keeper;
  return html`<section class="panel" aria-labelledby="versions-heading">
    <h2 id="versions-heading" tabindex="-1" .textContent=${t.versions}></h2>
    <p .textContent=${t.keep.versionsText}></p>
    <ul class="versions">
      ${versions.map((version) => {
        const title = keeper.titleOf(version);
        return html`<li>
          <span .textContent=${title}></span>
          <div class="row-actions">
            ${renderButton(
              t.keep.openVersion,
              thenFocus(store, () => keeper.open(version)),
              { describes: title },
            )}
            ${renderButton(
              t.keep.eraseVersion,
              thenFocus(store, () => keeper.erase(version.savedAt), 'versions-heading'),
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
              t.keep.eraseAll,
              thenFocus(store, () => keeper.erase(), 'versions-heading'),
            )
      }
      ${renderButton(
        t.close,
        thenFocus(store, () => store.toggle('versions', false), 'versions'),
      )}
    </div>
  </section>`;
}
