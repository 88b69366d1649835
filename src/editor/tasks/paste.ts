import { html, nothing, type TemplateResult } from 'lit';
import type { Rendered } from '../../form/fields/field-view.ts';
import { configFileName, writeConfigFile } from '../storage/config-file.ts';
import {
  systems,
  writeAppCode,
  writeDrupalLibrary,
  writeTagManagerCode,
  writeWordPressPlugin,
  type System,
} from '../output/cms.ts';
import { isTagEnough, writeElement, writeNoscript, writePageCode } from '../output/page-code.ts';
import { writePolicy } from '../output/policy.ts';
import type { Store } from '../store.ts';
import { renderCode } from '../view/code.ts';
import { renderDetails, renderRadios, renderSelect } from '../view/controls.ts';
import { renderReceiverForm } from './receiver-form.ts';
import { renderTagText } from './receiver.ts';
import { renderSummary, renderWarnings } from './summary.ts';

/** Renders the code for the page, and how to paste it into each system. */
export function renderPaste(store: Store, goTo: (path: string) => void): Rendered {
  const { t, document, config } = store;
  const { tag } = document;
  const onExport = (): void => store.show({ isExported: true });
  const isEnough = isTagEnough(config);
  const code = writePageCode(document, t.paste.linkText);
  return html`
    ${renderSummary(store, goTo)} ${missing(store)} ${renderReceiverForm(store)}
    ${renderCode(store, 'page', isEnough ? t.paste.tag : tag.source === 'block' ? t.paste.tagAndBlock : t.paste.tag, code, { onExport, isMain: true })}
    ${
      isEnough || tag.source === 'block'
        ? nothing
        : renderCode(store, 'file', t.paste.file, writeConfigFile(config), {
            fileName: configFileName,
            fileType: 'application/json',
            onExport,
          })
    }
    ${
      isEnough
        ? nothing
        : renderRadios({
            store,
            id: 'tag-source',
            label: t.paste.source,
            hint: t.paste.sourceHint,
            value: tag.source,
            choices: [
              { value: 'block', label: t.paste.sourceBlock },
              { value: 'file', label: t.paste.sourceFile },
            ],
            change: (chosen) => setTag(store, { source: chosen === 'file' ? 'file' : 'block' }, t.paste.source),
          })
    }
    ${!isEnough && tag.source === 'file' ? renderTagText(store, 'file', t.paste.fileAddress, t.paste.fileAddressHint, 'url') : nothing}
    ${renderWarnings(store, goTo)}
    ${renderRadios({
      store,
      id: 'tag-locked',
      label: t.paste.locked,
      value: tag.isLocked ? 'locked' : 'stable',
      choices: [
        { value: 'stable', label: t.paste.lockedNo },
        { value: 'locked', label: t.paste.lockedYes },
      ],
      change: (chosen) => setTag(store, { isLocked: chosen === 'locked' }, t.paste.locked),
    })}
    ${renderTagText(store, 'widget', t.paste.widget, t.paste.widgetHint, 'url')} ${renderSystem(store, onExport)}
    ${renderDetails(store, 'policy', t.paste.policy, () => [
      html`<p .textContent=${t.paste.policyText}></p>`,
      renderCode(store, 'csp', t.paste.policyLines, writePolicy(document)),
      tag.fallback === ''
        ? nothing
        : renderCode(store, 'noscript', t.paste.noscript, writeNoscript(document, t.paste.linkText)),
    ])}
  `;
}

function setTag(store: Store, tag: object, what: string): void {
  store.run({ kind: 'setTag', tag }, { words: store.t.steps.changed({ what }), place: 'task-heading' });
}

/** Says what a tag cannot do without. */
function missing({ t, config, document }: Store): TemplateResult | typeof nothing {
  const lines = [
    config['endpoint'] === undefined && t.paste.noEndpoint,
    !isTagEnough(config) && document.tag.source === 'file' && document.tag.file === '' && t.paste.noFile,
  ].filter((line) => line !== false);
  if (lines.length === 0) return nothing;
  return html`<ul class="notes">
    ${lines.map((line) => html`<li .textContent=${line}></li>`)}
  </ul>`;
}

function renderSystem(store: Store, onExport: () => void): TemplateResult {
  const { t } = store;
  const id = 'system';
  const system = systems.find((one) => one === store.view.chosen.get(id)) ?? 'html';
  return html`
    ${renderSelect({
      store,
      id,
      label: t.paste.system,
      value: system,
      choices: systems.map((one) => ({ value: one, label: t.systems[one].name })),
      change: (chosen) => store.choose(id, chosen),
    })}
    <ol class="steps">
      ${t.systems[system].steps.map((step) => html`<li .textContent=${step}></li>`)}
    </ol>
    ${systemCode(store, system, onExport)}
  `;
}

/** Renders the element of a form in the page, where the code of the system is not in the place of the form. */
function renderPlace(store: Store): Rendered {
  const { t, document } = store;
  const element = document.tag.place === 'inline' ? writeElement(document, t.paste.linkText) : '';
  return element === '' ? nothing : renderCode(store, 'place', t.paste.place, element);
}

function systemCode(store: Store, system: System, onExport: () => void): Rendered {
  const { t, document, inspection } = store;
  const title = store.inspection.form.name;
  switch (system) {
    case 'wordpress':
      return renderCode(store, 'wordpress', t.paste.plugin, writeWordPressPlugin(document, title, t.paste.linkText), {
        fileName: `synpunkt-${inspection.form.name}.php`,
        fileType: 'application/x-php',
        onExport,
      });
    case 'drupal':
      return html`${renderCode(store, 'drupal', t.paste.library, writeDrupalLibrary(document), { onExport })}
      ${renderPlace(store)}`;
    case 'tagManager':
      return html`${renderCode(store, 'tag-manager', t.paste.tagManager, writeTagManagerCode(document), { onExport })}
      ${renderPlace(store)}`;
    case 'app':
      return renderCode(store, 'app', t.paste.app, writeAppCode(document), { onExport });
    default:
      return nothing;
  }
}
