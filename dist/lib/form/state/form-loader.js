import { loadForm } from './load-form.js';
/** Fetches what its form consists of: config and texts, and later what checks and sends. */
export class FormLoader {
    #host;
    #wishes;
    #run = 0;
    #configRead;
    #prepared;
    constructor(host, wishes) {
        this.#host = host;
        this.#wishes = wishes;
    }
    /** Resolves when config and texts are there; rejects where they cannot be had, and is tried again the next time. */
    get prepared() {
        return this.#prepared ?? this.prepare();
    }
    /** Starts to fetch the config and the texts; what cannot be had rejects {@link prepared}. */
    prepare() {
        this.#prepared = this.#fetch();
        this.#prepared.catch(() => {
            this.#prepared = undefined;
        });
        return this.#prepared;
    }
    /** Fetches what checks and sends, and after it what takes a copy; resolves to nothing where it cannot be had. */
    async fetchChecks() {
        if (!this.checks)
            this.#take(await import('../submit.entry.js').catch(() => undefined));
        void this.checks?.fetchOwnCopy()?.then(() => this.#host.requestUpdate());
        return this.checks;
    }
    #take(checks) {
        // Asked for at every key, they may come several times.
        if (this.checks || !checks)
            return;
        this.checks = checks;
        this.#wishes.checksLoaded(checks);
        this.#host.requestUpdate();
    }
    async #fetch() {
        const run = (this.#run += 1);
        const { config } = this.#host;
        const before = config === this.#configRead ? this.loaded : undefined;
        const loaded = await loadForm(this.#host, config, this.#wishes.languages(), before);
        if (run !== this.#run)
            return;
        this.#configRead = config;
        this.loaded = loaded;
        this.#take(loaded.configured?.checks);
        this.#wishes.loaded(loaded, !before);
        this.#host.requestUpdate();
    }
}
