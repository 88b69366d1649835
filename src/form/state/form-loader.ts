import type { ReactiveControllerHost } from 'lit';
import type { SubmitFeature } from '../submit/submit-feature.ts';
import { loadForm, type LoadedForm } from './load-form.ts';

interface Host extends Pick<ReactiveControllerHost, 'requestUpdate'>, Element {
  readonly config: string | object;
}

/** What the form has to say to its parts. */
interface Wishes {
  /** Tags of the languages that are wanted, best first. */
  readonly languages: () => readonly string[];
  /** Hears that the config and the texts have come; `anew` where they are of another config than before. */
  readonly onLoad: (form: LoadedForm, anew: boolean) => void;
  readonly onLoadSubmitFeature: (feature: SubmitFeature) => void;
}

/** Fetches what its form consists of: config and texts, and later what checks and sends. */
export class FormLoader {
  /** Undefined until config and texts are there. */
  loaded: LoadedForm | undefined;

  /** Undefined until it is loaded. */
  submitFeature: SubmitFeature | undefined;

  readonly #host: Host;
  readonly #wishes: Wishes;
  #run = 0;
  #configRead: string | object | undefined;
  #prepared: Promise<void> | undefined;

  constructor(host: Host, wishes: Wishes) {
    this.#host = host;
    this.#wishes = wishes;
  }

  /** Resolves when config and texts are there; rejects where they cannot be had, and is tried again the next time. */
  get whenLoaded(): Promise<void> {
    return this.#prepared ?? this.load();
  }

  /** Starts to fetch the config and the texts; what cannot be had rejects {@link whenLoaded}. */
  load(): Promise<void> {
    this.#prepared = this.#load();
    this.#prepared.catch(() => {
      this.#prepared = undefined;
    });
    return this.#prepared;
  }

  /** Loads the submit feature, and after it the buttons that save a copy; resolves to undefined where that fails. */
  async loadSubmitFeature(): Promise<SubmitFeature | undefined> {
    if (!this.submitFeature) {
      const file = await import('../submit.entry.ts').catch(() => undefined);
      if (file) this.#setSubmitFeature(file.submitFeature);
    }
    void this.submitFeature?.loadSaveCopy()?.then(() => this.#host.requestUpdate());
    return this.submitFeature;
  }

  #setSubmitFeature(feature: SubmitFeature): void {
    // It is requested by every key, so that several requests may resolve.
    if (this.submitFeature) return;
    this.submitFeature = feature;
    this.#wishes.onLoadSubmitFeature(feature);
    this.#host.requestUpdate();
  }

  async #load(): Promise<void> {
    const run = (this.#run += 1);
    const { config } = this.#host;
    const before = config === this.#configRead ? this.loaded : undefined;
    const loaded = await loadForm(this.#host, config, this.#wishes.languages(), before);
    if (run !== this.#run) return;
    this.#configRead = config;
    this.loaded = loaded;
    if (loaded.configured) this.#setSubmitFeature(loaded.configured.submit);
    this.#wishes.onLoad(loaded, !before);
    this.#host.requestUpdate();
  }
}
