import type { ReactiveControllerHost } from 'lit';
import type * as ChecksModule from '../submit.entry.ts';
import { loadForm, type LoadedForm } from './load-form.ts';

/** What checks, sends and thanks. */
export type SubmitFeature = typeof ChecksModule;

interface Host extends Pick<ReactiveControllerHost, 'requestUpdate'>, Element {
  readonly config: string | object;
}

/** What the form has to say to its parts. */
interface Wishes {
  /** Tags of the languages that are wanted, best first. */
  readonly languages: () => readonly string[];
  /** Hears that the config and the texts have come; `anew` where they are of another config than before. */
  readonly loaded: (form: LoadedForm, anew: boolean) => void;
  readonly checksLoaded: (checks: SubmitFeature) => void;
}

/** Fetches what its form consists of: config and texts, and later what checks and sends. */
export class FormLoader {
  /** Undefined until config and texts are there. */
  loaded: LoadedForm | undefined;

  /** Undefined until they are there. */
  checks: SubmitFeature | undefined;

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
  get prepared(): Promise<void> {
    return this.#prepared ?? this.prepare();
  }

  /** Starts to fetch the config and the texts; what cannot be had rejects {@link prepared}. */
  prepare(): Promise<void> {
    this.#prepared = this.#fetch();
    this.#prepared.catch(() => {
      this.#prepared = undefined;
    });
    return this.#prepared;
  }

  /** Fetches what checks and sends, and after it what takes a copy; resolves to nothing where it cannot be had. */
  async fetchChecks(): Promise<SubmitFeature | undefined> {
    if (!this.checks) this.#take(await import('../submit.entry.ts').catch(() => undefined));
    void this.checks?.fetchOwnCopy()?.then(() => this.#host.requestUpdate());
    return this.checks;
  }

  #take(checks: SubmitFeature | undefined): void {
    // Asked for at every key, they may come several times.
    if (this.checks || !checks) return;
    this.checks = checks;
    this.#wishes.checksLoaded(checks);
    this.#host.requestUpdate();
  }

  async #fetch(): Promise<void> {
    const run = (this.#run += 1);
    const { config } = this.#host;
    const before = config === this.#configRead ? this.loaded : undefined;
    const loaded = await loadForm(this.#host, config, this.#wishes.languages(), before);
    if (run !== this.#run) return;
    this.#configRead = config;
    this.loaded = loaded;
    this.#take(loaded.configured?.checks);
    this.#wishes.loaded(loaded, !before);
    this.#host.requestUpdate();
  }
}
