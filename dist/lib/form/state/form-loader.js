import { renderDefaults } from '../../contract/config/defaults.js';
import { createForm } from '../../contract/config/form.js';
import { anyLanguageFor } from '../../messages/languages.js';
import { loadMessages } from '../../messages/load-messages.js';
import { kontakt } from '../../presets/kontakt.js';
// Without the submit feature, no key is read that has its default from there.
const defaultForm = createForm(renderDefaults, kontakt);
/** Loads the content of its form: config and texts, and later the submit feature. */
export class FormLoader {
    #host;
    #options;
    #lastRun = 0;
    #loadedConfig;
    #loadedPreset = '';
    #whenLoaded;
    constructor(host, options) {
        this.#host = host;
        this.#options = options;
    }
    /** Resolves when config and texts are loaded; rejects if a file cannot be loaded, and starts again the next time. */
    get whenLoaded() {
        return this.#whenLoaded ?? this.load();
    }
    /** Starts to load the config and the texts. */
    load() {
        const loading = (this.#whenLoaded = this.#load());
        loading.catch(() => {
            // Not the load of another config that was set meanwhile.
            if (loading === this.#whenLoaded)
                this.#whenLoaded = undefined;
        });
        return loading;
    }
    /**
     * Loads the submit feature, then the other files that sending may need; resolves to undefined if the submit feature
     * cannot be loaded.
     */
    async loadSubmitFeature() {
        if (!this.submitFeature)
            await this.#loadSubmitFeature().catch(() => undefined);
        const { loaded, submitFeature } = this;
        if (loaded)
            void submitFeature?.loadFurtherFiles(loaded.form)?.then(() => this.#host.requestUpdate());
        return this.submitFeature;
    }
    async #loadSubmitFeature() {
        const loading = this.whenLoaded;
        const [{ submitFeature }] = await Promise.all([import('../submit.entry.js'), loading]);
        const complete = this.loaded && (await completeForm(this.loaded, submitFeature));
        // Another language was chosen meanwhile, also by a draft that is restored.
        if (loading !== this.#whenLoaded) {
            await this.#loadSubmitFeature();
            return;
        }
        if (!complete || this.submitFeature)
            return;
        this.loaded = complete;
        this.submitFeature = submitFeature;
        this.#options.onLoadSubmitFeature(submitFeature);
        this.#host.requestUpdate();
    }
    async #load() {
        const run = (this.#lastRun += 1);
        const { config, preset } = this.#host;
        const isSame = config === this.#loadedConfig && preset === this.#loadedPreset;
        const before = isSame ? this.loaded : undefined;
        const isDefault = config === '' && (preset === '' || preset === renderDefaults.preset);
        const loaded = await (isDefault ? this.#loadDefault(before) : this.#loadConfig(config, preset, before));
        if (run !== this.#lastRun)
            return;
        this.#host.config ||= configOfReact(this.#host);
        // In the language of before, there is nothing new.
        if (config !== this.#host.config || loaded === before)
            return;
        this.#loadedConfig = config;
        this.#loadedPreset = preset;
        this.loaded = loaded;
        this.#options.onLoad(loaded, !before);
        this.#host.requestUpdate();
    }
    /** @param before - The form as it is loaded, perhaps in another language. */
    async #loadDefault(before) {
        const language = anyLanguageFor(this.#host, this.#options.languages());
        if (before?.messages.language === language)
            return before;
        // Without the submit feature, no text is shown that comes with it.
        const messages = (await loadFormMessages(language));
        return completeForm({ form: defaultForm, messages }, this.submitFeature);
    }
    /** @param before - The result of the same config, perhaps in another language. */
    async #loadConfig(config, preset, before) {
        const languages = this.#options.languages();
        const { configFeature } = await import('../config.entry.js');
        const form = before?.form ?? (await configFeature.readForm(config, preset));
        const language = configFeature.chooseLanguage(form, this.#host, languages);
        if (before?.messages.language === language)
            return before;
        const messages = await configFeature.loadShownMessages(language, form);
        return completeForm({ form, messages, configFeature }, this.submitFeature);
    }
}
/** Adds what comes with the submit feature, if it is loaded: the other messages, and the other defaults. */
async function completeForm(loaded, submitFeature) {
    const { form, messages, configFeature } = loaded;
    if (!submitFeature)
        return loaded;
    const complete = submitFeature.addMessages(messages);
    if (!configFeature)
        return { form: submitFeature.addDefaults(form), messages: await complete };
    const language = messages.language; // set by the language's file
    return { form, messages: await configFeature.completeMessages(complete, form, language), configFeature };
}
/** Loads the texts of a form without a config. The submit feature lists the languages that few pages are in. */
async function loadFormMessages(language) {
    if (language === 'sv' || language === 'fi' || language === 'en')
        return loadMessages(language);
    const { submitFeature } = await import('../submit.entry.js');
    return submitFeature.loadMessages(language);
}
/**
 * Returns the config that React has for an element, or for the button around it; '' if there is none. React 19 sets no
 * properties of an element that a server has rendered.
 */
function configOfReact(element) {
    for (const [key, props] of Object.entries(element)) {
        if (key.startsWith('__reactProps') && props.config)
            return props.config;
    }
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? configOfReact(root.host) : '';
}
