import { html, nothing, type TemplateResult } from 'lit';
import type { Rendered } from '../../form/fields/field-view.ts';
import { reportContrast } from '../documents/contrast.ts';
import type { TagSettings } from '../model/document.ts';
import { asText } from '../model/edit-json.ts';
import type { Store } from '../store.ts';
import { renderCheckbox, renderRadios } from '../view/controls.ts';
import { renderConfigSetting } from '../view/settings.ts';
import { renderTagText } from './receiver.ts';

/** The places of the button in the window. */
const positions = ['bottom-right', 'bottom-left', 'top-right', 'top-left', 'edge-right', 'edge-left'] as const;

/** Renders how the form and its button look. */
export function renderLooks(store: Store): Rendered {
  const { t, document } = store;
  const { tag } = document;
  const setTag = (change: Partial<TagSettings>, what: string): void =>
    store.run({ kind: 'setTag', tag: change }, { words: t.steps.changed({ what }), place: 'task-heading' });
  return html`
    ${renderRadios({
      store,
      id: 'tag-place',
      label: t.looks.place,
      value: tag.place,
      choices: [
        { value: 'button', label: t.looks.button },
        { value: 'inline', label: t.looks.inline },
      ],
      change: (chosen) => setTag({ place: chosen === 'inline' ? 'inline' : 'button' }, t.looks.place),
    })}
    ${tag.place === 'inline' ? renderTagText(store, 'target', t.looks.target, t.looks.targetHint) : renderButtonLooks(store, setTag)}
    ${renderConfigSetting(store, 'config', 'accent')} ${renderReport(store)}
    ${renderConfigSetting(store, 'config', 'theme')}
    ${renderCheckbox({
      store,
      id: 'tag-prefetch',
      label: t.looks.prefetch,
      hint: t.looks.prefetchHint,
      value: tag.prefetch,
      change: (prefetch) => setTag({ prefetch }, t.looks.prefetch),
    })}
  `;
}

function renderButtonLooks(store: Store, setTag: (change: Partial<TagSettings>, what: string) => void): TemplateResult {
  const { t, document } = store;
  const { tag } = document;
  return html`
    ${renderTagText(store, 'label', t.looks.label, t.looks.labelHint)}
    <fieldset class="positions field" role="radiogroup" aria-labelledby="tag-position-label">
      <legend id="tag-position-label" .textContent=${t.looks.position}></legend>
      <div class="position-list">
        ${positions.map(
          (position) =>
            html`<label class="position">
              <input
                type="radio"
                name="tag-position"
                value=${position}
                .checked=${tag.position === position}
                @change=${() => setTag({ position }, t.looks.position)}
              />
              <span class="picture ${position}" aria-hidden="true"><span></span></span>
              <span .textContent=${t.looks.positions[position]}></span>
            </label>`,
        )}
      </div>
    </fieldset>
    ${renderTagText(store, 'image', t.looks.image, t.looks.imageHint, 'url')}
    ${
      tag.image === ''
        ? nothing
        : renderCheckbox({
            store,
            id: 'tag-display',
            label: t.looks.both,
            value: tag.display === 'both',
            change: (isOn) => setTag({ display: isOn ? 'both' : '' }, t.looks.both),
          })
    }
  `;
}

/** Renders how well the accent colour is read, in light and dark. */
function renderReport(store: Store): Rendered {
  const { t } = store;
  const reports = reportContrast(asText(store.config['accent']));
  if (reports === undefined) return nothing;
  return html`<table class="report contrast">
    <caption .textContent=${t.looks.report}></caption>
    <thead>
      <tr>
        <td></td>
        ${reports.map(({ scheme }) => html`<th scope="col" .textContent=${t.looks.schemes[scheme]}></th>`)}
      </tr>
    </thead>
    <tbody>
      ${(['words', 'text', 'ring'] as const).map(
        (key) =>
          html`<tr>
            <th scope="row" .textContent=${t.looks.contrasts[key]}></th>
            ${reports.map((report) => html`<td .textContent=${t.looks.ratio({ ratio: report[key], isEnough: report[key] >= (key === 'ring' ? 3 : 4.5) })}></td>`)}
          </tr>`,
      )}
      <tr>
        <th scope="row" .textContent=${t.looks.contrasts.ink}></th>
        ${reports.map(({ ink }) => html`<td><code .textContent=${ink}></code></td>`)}
      </tr>
    </tbody>
  </table>`;
}
