import type { ReactiveControllerHost } from 'lit';
import { defaults } from '../../contract/config/defaults.ts';
import { createForm, type Form } from '../../contract/config/form.ts';
import { anyLanguageFor, type AnyLanguage } from '../../messages/languages.ts';
import { loadMessages } from '../../messages/load-messages.ts';
import type { FormMessages, Messages } from '../../messages/messages.ts';
import { kontakt } from '../../presets/kontakt.ts';
import type { SubmitFeature } from '../submit/submit-feature.ts';
import type { LoadedForm } from './loaded-form.ts';

interface Host extends Pick<ReactiveControllerHost, 'requestUpdate'>, Element {
  config: string | object;
}

interface FormLoaderOptions {
  /** BCP 47 tags of the preferred languages, best first. */
  readonly languages: () => readonly string[];
  /** Called when config and texts are loaded; `isNew` unless they are of the same config as before. */
  readonly onLoad: (form: LoadedForm, isNew: boolean) => void;
  readonly onLoadSubmitFeature: (submitFeature: SubmitFeature) => void;
}

interface LoadResult {
  readonly loaded: LoadedForm;
  /** Contained in the config file. */
  readonly submitFeature?: SubmitFeature;
}

const defaultForm: Form = createForm(defaults, kontakt);

/** Loads the content of its form: config and texts, and later the submit feature. */
export class FormLoader {
  /** Undefined until config and texts are loaded. */
  loaded: LoadedForm | undefined;

  /** Undefined until it is loaded. */
  submitFeature: SubmitFeature | undefined;

  readonly #host: Host;
  readonly #options: FormLoaderOptions;
  #lastRun = 0;
  #loadedConfig: string | object | undefined;
  #whenLoaded: Promise<void> | undefined;

  constructor(host: Host, options: FormLoaderOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Resolves when config and texts are loaded; rejects if a file cannot be loaded, and starts again the next time. */
  get whenLoaded(): Promise<void> {
    return this.#whenLoaded ?? this.load();
  }

  /** Starts to load the config and the texts. */
  load(): Promise<void> {
    this.#whenLoaded = this.#load();
    this.#whenLoaded.catch(() => {
      this.#whenLoaded = undefined;
    });
    return this.#whenLoaded;
  }

  /**
   * Loads the submit feature, then the other files that sending may need; resolves to undefined if the submit feature
   * cannot be loaded.
   */
  async loadSubmitFeature(): Promise<SubmitFeature | undefined> {
    if (!this.submitFeature) await this.#loadSubmitFeature().catch(() => undefined);
    const { loaded, submitFeature } = this;
    if (loaded) void submitFeature?.loadFurtherFiles(loaded.form)?.then(() => this.#host.requestUpdate());
    return this.submitFeature;
  }

  async #loadSubmitFeature(): Promise<void> {
    const [{ submitFeature }] = await Promise.all([import('../submit.entry.ts'), this.whenLoaded]);
    const run = this.#lastRun;
    const { loaded } = this;
    const messages = loaded && (await submitFeature.addMessages(loaded.messages));
    if (!messages || this.submitFeature) return;
    // Another language has been chosen meanwhile.
    if (run !== this.#lastRun) {
      await this.#loadSubmitFeature();
      return;
    }
    this.loaded = { form: loaded.form, messages };
    this.#setSubmitFeature(submitFeature);
  }

  #setSubmitFeature(submitFeature: SubmitFeature | undefined): void {
    // Requested at every key, it may be loaded several times.
    if (this.submitFeature || !submitFeature) return;
    this.submitFeature = submitFeature;
    this.#options.onLoadSubmitFeature(submitFeature);
    this.#host.requestUpdate();
  }

  async #load(): Promise<void> {
    const run = (this.#lastRun += 1);
    const { config } = this.#host;
    const before = config === this.#loadedConfig ? this.loaded : undefined;
    const { loaded, submitFeature } =
      config === '' ? await this.#loadDefault(before) : await this.#loadConfig(config, before);
    if (run !== this.#lastRun) return;
    this.#host.config ||= configOfReact(this.#host);
    // In the language of before, there is nothing new.
    if (config !== this.#host.config || loaded === before) return;
    this.#loadedConfig = config;
    this.loaded = loaded;
    this.#setSubmitFeature(submitFeature);
    this.#options.onLoad(loaded, !before);
    this.#host.requestUpdate();
  }

  /** @param before - The form as it is loaded, perhaps in another language. */
  async #loadDefault(before: LoadedForm | undefined): Promise<LoadResult> {
    const language = anyLanguageFor(this.#host, this.#options.languages());
    if (before?.messages.language === language) return { loaded: before };
    const messages = await loadFormMessages(language);
    const complete = await this.submitFeature?.addMessages(messages);
    // Without the submit feature, no text is shown that came with it.
    return { loaded: { form: defaultForm, messages: complete ?? (messages as Messages) } };
  }

  /** @param before - The result of the same config, perhaps in another language. */
  async #loadConfig(config: object | string, before: LoadedForm | undefined): Promise<LoadResult> {
    const languages = this.#options.languages();
    const { configFeature, submitFeature } = await import('../config.entry.ts');
    const form = before?.form ?? (await configFeature.readForm(config));
    const language = configFeature.chooseLanguage(form, this.#host, languages);
    if (before?.messages.language === language) return { loaded: before };
    const messages = await configFeature.loadAllMessages(language, form);
    return { loaded: { form, messages, configFeature }, submitFeature };
  }
}

/** Loads the texts of a form without a config. The submit feature lists the languages that few pages are in. */
async function loadFormMessages(language: AnyLanguage): Promise<FormMessages> {
  if (language === 'sv' || language === 'fi' || language === 'en') return loadMessages(language);
  const { submitFeature } = await import('../submit.entry.ts');
  return submitFeature.loadMessages(language);
}

/**
 * Returns the config that React has for an element, or for the button around it; '' if there is none. React 19 sets no
 * properties of an element that a server has rendered.
 */
function configOfReact(element: Element): string | object {
  for (const [key, props] of Object.entries(element)) {
    if (key.startsWith('__reactProps') && props.config) return props.config;
  }
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? configOfReact(root.host) : '';
}
