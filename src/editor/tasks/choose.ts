import { html, nothing, type TemplateResult } from 'lit';
import type { Rendered } from '../../form/fields/field-view.ts';
import type { PresetName } from '../../contract/config/defaults.ts';
import { presets } from '../../presets/find-preset.ts';
import { createDocument } from '../model/document.ts';
import type { JsonObject } from '../model/edit-json.ts';
import type { Store } from '../store.ts';
import { choiceInWords } from '../texts/texts.ts';
import { renderButton } from '../view/controls.ts';
import { renderConfigSetting } from '../view/settings.ts';
import { renderFallback } from './receiver.ts';

/** The keys that belong to the municipality and not to one form. */
const sharedKeys = ['endpoint', 'language', 'languages', 'country', 'theme', 'accent', 'privacy', 'contact'] as const;

/** The address and the callbacks that the task gets from the page. */
export interface ChooseOptions {
  /** Address of the page of the preview; '' for no pictures. */
  readonly previewAddress: string;
  /** Opens a file. */
  readonly open: () => void;
  readonly goTo: (task: 'questions' | 'paste', status?: string) => void;
  readonly focus: (id: string) => void;
}

/** Renders the forms to start from. */
export function renderChoose(store: Store, { previewAddress, open, goTo, focus }: ChooseOptions): Rendered {
  const { t, language } = store;
  const names = Object.keys(presets) as PresetName[]; // as declared
  return html`
    <p class="lead" .textContent=${t.choose.lead}></p>
    ${store.view.openEntry === 'two-things' ? renderTwoThings(store, goTo) : nothing}
    <ul class="gallery">
      ${names.map((name) =>
        renderCard(
          store,
          `use-${name}`,
          choiceInWords(language, 'preset', name),
          t.choose.presets[name],
          thumbnail(previewAddress, name, store),
          () => {
            use(store, name);
            focus('two-things');
          },
        ),
      )}
      ${renderCard(store, 'use-empty', t.choose.empty, t.choose.emptyText, nothing, () => useEmpty(store, goTo))}
      ${renderCard(store, 'use-own', t.choose.own, t.choose.ownText, nothing, open, t.choose.open)}
    </ul>
  `;
}

function renderCard(
  { t }: Store,
  id: string,
  title: string,
  text: string,
  picture: Rendered,
  press: () => void,
  action: string = t.choose.use,
): TemplateResult {
  return html`<li class="card">
    ${picture}
    <h3 .textContent=${title}></h3>
    <p .textContent=${text}></p>
    ${renderButton(action, press, { describes: title, id })}
  </li>`;
}

/** A form as it looks, in a frame that cannot be used. */
function thumbnail(address: string, preset: PresetName, { source }: Store): Rendered {
  if (address === '') return nothing;
  return html`<div class="thumbnail" aria-hidden="true">
    <iframe
      inert
      tabindex="-1"
      title=""
      loading="lazy"
      src="${address}#preset=${preset}&amp;language=${source}"
    ></iframe>
  </div>`;
}

function use(store: Store, preset: PresetName): void {
  const title = choiceInWords(store.language, 'preset', preset);
  replace(store, { preset, ...shared(store.config) }, title);
  store.show({ openEntry: 'two-things' });
}

function useEmpty(store: Store, goTo: ChooseOptions['goTo']): void {
  const { t, source, languages } = store;
  const words = (text: string): unknown => (languages.length > 1 ? { [source]: text } : text);
  const fields = [{ type: 'textarea', name: 'fraga', label: words(t.newFields.question), publicRecord: true }];
  replace(
    store,
    { form: 'eget', heading: words(t.choose.emptyHeading), ...shared(store.config), fields },
    t.choose.empty,
  );
  goTo('questions', store.view.status);
}

function shared(config: JsonObject): JsonObject {
  return Object.fromEntries(
    sharedKeys.flatMap((key) => (Object.hasOwn(config, key) ? [[key, config[key]] as const] : [])),
  );
}

function replace(store: Store, config: JsonObject, title: string): void {
  const { t, isUnchosen } = store;
  const document = createDocument(config, store.document.tag);
  store.run({ kind: 'replace', document }, { words: t.steps.chosen({ what: title }), place: 'task-heading' });
  // No tag of this form has been copied: the names of its questions may follow their texts.
  store.show({
    isExported: false,
    status: isUnchosen ? t.steps.chosen({ what: title }) : t.choose.replaced({ what: title }),
  });
}

/** Renders the two things that every form needs, after which its tag can be pasted. */
function renderTwoThings(store: Store, goTo: ChooseOptions['goTo']): TemplateResult {
  const { t } = store;
  return html`<section class="panel stack" aria-labelledby="two-things">
    <h3 id="two-things" tabindex="-1" .textContent=${t.choose.twoThings}></h3>
    ${renderConfigSetting(store, 'config', 'endpoint')} ${renderFallback(store)}
    <div class="row-actions">
      ${renderButton(t.choose.toPaste, () => goTo('paste'), { isQuiet: false, id: 'to-paste' })}
      ${renderButton(t.choose.toQuestions, () => goTo('questions'))}
    </div>
  </section>`;
}
