import { html, nothing, type TemplateResult } from 'lit';
import type { Rendered } from '../../form/fields/field-view.ts';
import { addressesOf, type Keeper } from '../keep/keeper.ts';
import type { Store } from '../store.ts';
import { renderCode } from './code.ts';
import { renderButton } from './controls.ts';

/** Renders what concerns the whole form: a link to it, its versions, another tab, and a link that was opened. */
export function renderKeeping(store: Store, keeper: Keeper, focus: (id: string) => void): Rendered {
  const { view } = store;
  return html`
    ${view.isUnsaved ? renderUnsaved(store, keeper) : nothing}
    ${view.isElsewhere ? renderElsewhere(store, keeper, focus) : nothing} ${renderOffer(store, keeper)}
    ${store.isOpen('share') ? renderLink(store, keeper) : nothing}
    ${store.isOpen('versions') ? renderVersions(store, keeper, focus) : nothing}
  `;
}

function renderUnsaved({ t }: Store, keeper: Keeper): TemplateResult {
  return html`<div class="panel errors notice-panel" role="alert">
    <p .textContent=${t.keep.notSaved}></p>
    ${renderButton(t.download, () => void keeper.saveFile(), { isQuiet: false, id: 'save-unsaved' })}
  </div>`;
}

/** Returns an action that removes its own button, and moves the focus to the task. */
const thenFocus = (act: () => void, focus: (id: string) => void) => (): void => {
  act();
  focus('task-heading');
};

function renderElsewhere({ t }: Store, keeper: Keeper, focus: (id: string) => void): TemplateResult {
  return html`<div class="panel notice-panel" role="alert">
    <p .textContent=${t.keep.elsewhere}></p>
    <div class="row-actions">
      ${renderButton(
        t.keep.keepThis,
        thenFocus(() => keeper.keepThis(), focus),
        { id: 'keep-this' },
      )}
      ${renderButton(
        t.keep.openOther,
        thenFocus(() => keeper.openOther(), focus),
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
      ${renderButton(t.keep.accept, () => keeper.accept(offered))} ${renderButton(t.cancel, () => keeper.refuse())}
    </div>
  </section>`;
}

function renderLink(store: Store, { link }: Keeper): Rendered {
  const { t } = store;
  if (link === undefined) return nothing;
  return html`<section class="panel" aria-labelledby="share-heading">
    <h2 id="share-heading" .textContent=${t.share}></h2>
    <p .textContent=${link.isLong ? t.keep.longLink : t.keep.linkText}></p>
    ${renderCode(store, 'link', t.keep.link, link.address)} ${renderButton(t.close, () => store.toggle('share', false))}
  </section>`;
}

function renderVersions(store: Store, keeper: Keeper, focus: (id: string) => void): TemplateResult {
  const { t } = store;
  const { versions } = keeper;
  return html`<section class="panel" aria-labelledby="versions-heading">
    <h2 id="versions-heading" .textContent=${t.versions}></h2>
    <p .textContent=${t.keep.versionsText}></p>
    <ul class="versions">
      ${versions.map((version) => {
        const title = keeper.titleOf(version);
        return html`<li>
          <span .textContent=${title}></span>
          <div class="row-actions">
            ${renderButton(
              t.keep.openVersion,
              thenFocus(() => keeper.open(version), focus),
              { describes: title },
            )}
            ${renderButton(t.keep.eraseVersion, () => keeper.erase(version.savedAt), { describes: title })}
          </div>
        </li>`;
      })}
    </ul>
    <div class="row-actions">
      ${versions.length === 0 ? nothing : renderButton(t.keep.eraseAll, () => keeper.erase())}
      ${renderButton(t.close, () => store.toggle('versions', false))}
    </div>
  </section>`;
}
