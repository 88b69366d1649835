import { html, nothing, type TemplateResult } from 'lit';
import type { Rendered } from '../../form/fields/field-view.ts';
import { configFileName, writeConfigFile } from '../storage/config-file.ts';
import { isSameForm } from '../model/same-form.ts';
import { isPostedTo } from '../output/known-receiver.ts';
import { writeReceiverSetting } from '../output/cms.ts';
import type { Store } from '../store.ts';
import { renderCode } from '../view/code.ts';
import { downloadFile } from '../view/files.ts';
import { renderButton } from '../view/controls.ts';

const defaultForm = {};

/** Renders whether the receiver knows the form, and what it is to get if it does not: it takes messages of no other form. */
export function renderReceiverForm(store: Store): Rendered {
  const { t, config, view } = store;
  const { endpoint } = config;
  if (endpoint === undefined) return nothing;
  const { receiver } = view;
  // Before the answer, another heading and a step for IT would show, and disappear a moment later.
  if (receiver === 'asked') return nothing;
  if (receiver === undefined || !isPostedTo(endpoint, receiver.endpoint, location.href)) {
    // Every receiver knows the default form until it gets another one.
    return isSameForm(config, defaultForm)
      ? nothing
      : renderInstructions(store, t.receiverForm.unknown, t.receiverForm.unknownText);
  }
  return isSameForm(config, receiver.config)
    ? html`<p class="notes" id="receiver-form" .textContent=${t.receiverForm.same}></p>`
    : renderInstructions(store, t.receiverForm.other, t.receiverForm.otherText);
}

function renderInstructions(store: Store, title: string, text: string): TemplateResult {
  const { t, config } = store;
  const download = (): void => {
    downloadFile(configFileName, writeConfigFile(config), 'application/json');
    store.show({ isExported: true, status: t.downloaded({ name: configFileName }) });
  };
  return html`<section class="panel" aria-labelledby="receiver-form">
    <h3 id="receiver-form" .textContent=${title}></h3>
    <p .textContent=${text}></p>
    ${renderButton(t.download, download, { describes: configFileName, id: 'receiver-file' })}
    ${renderCode(store, 'receiver', t.receiverForm.setting, writeReceiverSetting(configFileName, t.receiverForm))}
  </section>`;
}
