import type { ReactiveControllerHost } from 'lit';
import type * as ChecksModule from '../submit.entry.ts';
import { type LoadedForm } from './load-form.ts';
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
export declare class FormLoader {
    #private;
    /** Undefined until config and texts are there. */
    loaded: LoadedForm | undefined;
    /** Undefined until they are there. */
    checks: SubmitFeature | undefined;
    constructor(host: Host, wishes: Wishes);
    /** Resolves when config and texts are there; rejects where they cannot be had, and is tried again the next time. */
    get prepared(): Promise<void>;
    /** Starts to fetch the config and the texts; what cannot be had rejects {@link prepared}. */
    prepare(): Promise<void>;
    /** Fetches what checks and sends, and after it what takes a copy; resolves to nothing where it cannot be had. */
    fetchChecks(): Promise<SubmitFeature | undefined>;
}
export {};
