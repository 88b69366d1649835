import type { ReactiveControllerHost } from 'lit';
import type { SubmitFeature } from '../submit/submit-feature.js';
import type { LoadedForm } from './loaded-form.js';
interface Host extends Pick<ReactiveControllerHost, 'requestUpdate'>, Element {
    config: string | object;
    readonly preset: string;
}
interface FormLoaderOptions {
    /** BCP 47 tags of the preferred languages, best first. */
    readonly languages: () => readonly string[];
    /** Called when config and texts are loaded; `isNew` unless they are of the same config as before. */
    readonly onLoad: (form: LoadedForm, isNew: boolean) => void;
    readonly onLoadSubmitFeature: (submitFeature: SubmitFeature) => void;
}
/** Loads the content of its form: config and texts, and later the submit feature. */
export declare class FormLoader {
    #private;
    /** Undefined until config and texts are loaded. */
    loaded: LoadedForm | undefined;
    /** Undefined until it is loaded. */
    submitFeature: SubmitFeature | undefined;
    constructor(host: Host, options: FormLoaderOptions);
    /** Resolves when config and texts are loaded; rejects if a file cannot be loaded, and starts again the next time. */
    get whenLoaded(): Promise<void>;
    /** Starts to load the config and the texts. */
    load(): Promise<void>;
    /**
     * Loads the submit feature, then the other files that sending may need; resolves to undefined if the submit feature
     * cannot be loaded.
     */
    loadSubmitFeature(): Promise<SubmitFeature | undefined>;
}
export {};
