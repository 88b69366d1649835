import { isObject } from '../../contract/config/paths.ts';
import type { EditorDocument } from '../model/document.ts';
import { asText } from '../model/edit-json.ts';
import { readDocument } from './share-link.ts';

/** A document that was saved in the browser. */
export interface Version {
  readonly savedAt: string;
  /** The heading of the form at that time. */
  readonly title: string;
  readonly document: EditorDocument;
}

/** The key of the versions in the storage, the same in every tab. */
export const versionsKey = 'synpunkt-editor';

const maxVersions = 10;

/** A new version begins when the last one is older than this; until then it is replaced. */
const versionMinutes = 10;

/** Keeps the last ten versions of what is edited, in this browser alone. */
export class VersionStore {
  readonly #storage: Storage | undefined;
  readonly #now: () => Date;

  constructor({ storage, now = () => new Date() }: { storage: Storage | undefined; now?: () => Date }) {
    this.#storage = storage;
    this.#now = now;
  }

  /** The versions, the newest first. */
  list(): readonly Version[] {
    try {
      const json: unknown = JSON.parse(this.#storage?.getItem(versionsKey) ?? '[]');
      return Array.isArray(json) ? json.flatMap((entry) => readVersion(entry) ?? []) : [];
    } catch {
      return [];
    }
  }

  /** Saves a document; returns when, or undefined where the browser does not allow it. */
  save(document: EditorDocument, title: string): Date | undefined {
    const versions = this.list();
    const now = this.#now();
    const [last] = versions;
    const isSameSession = last !== undefined && this.#isRecent(last, now) && this.#started.has(last.savedAt);
    const rest = isSameSession ? versions.slice(1) : versions;
    const savedAt = now.toISOString();
    // The time of the first change of a version stays with it, so that it is closed after a while.
    const since = isSameSession ? (this.#started.get(last.savedAt) ?? savedAt) : savedAt;
    try {
      this.#storage?.setItem(
        versionsKey,
        JSON.stringify([{ savedAt, title, document }, ...rest].slice(0, maxVersions)),
      );
    } catch {
      return undefined;
    }
    this.#started.set(savedAt, since);
    return this.#storage === undefined ? undefined : now;
  }

  /** Removes a version, or all of them. */
  remove(savedAt?: string): void {
    if (savedAt === undefined) this.#storage?.removeItem(versionsKey);
    else
      this.#storage?.setItem(versionsKey, JSON.stringify(this.list().filter((version) => version.savedAt !== savedAt)));
  }

  /** When the versions that this tab has saved began. */
  readonly #started = new Map<string, string>();

  #isRecent({ savedAt }: Version, now: Date): boolean {
    const since = this.#started.get(savedAt) ?? savedAt;
    return now.getTime() - Date.parse(since) < versionMinutes * 60_000;
  }
}

function readVersion(json: unknown): Version | undefined {
  if (!isObject(json)) return undefined;
  const document = readDocument(json['document']);
  return document && { savedAt: asText(json['savedAt']), title: asText(json['title']), document };
}
