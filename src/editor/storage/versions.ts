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
  /** Whether its code had been copied, so that its names must stay. */
  readonly isExported: boolean;
}

/** The key of the versions in the storage, the same in every tab. */
export const versionsKey = 'synpunkt-editor';

const maxVersions = 10;

/** A new version begins when the last one is older than this; until then it is replaced. */
const versionMinutes = 10;

/** Stores the last ten versions of the document, in this browser alone. */
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

  /**
   * Saves a document; returns when, or undefined where the browser does not allow it. The oldest versions make room where there
   * is too little.
   */
  save(document: EditorDocument, title: string, isExported = false): Date | undefined {
    const versions = this.list();
    const now = this.#now();
    // Another tab may have saved its own on top.
    const current = versions.find((version) => this.#started.has(version.savedAt) && this.#isRecent(version, now));
    const savedAt = now.toISOString();
    const next = [{ savedAt, title, document, isExported }, ...versions.filter((version) => version !== current)];
    if (!this.#write(next.slice(0, maxVersions))) return undefined;
    // The time of the first change of a version stays with it, so that it is closed after a while.
    this.#started.set(savedAt, (current && this.#started.get(current.savedAt)) ?? savedAt);
    return now;
  }

  /** Makes the next save begin a version of its own. */
  close(): void {
    this.#started.clear();
  }

  /** Removes a version, or all of them. */
  remove(savedAt?: string): void {
    if (savedAt === undefined) this.#storage?.removeItem(versionsKey);
    else
      this.#storage?.setItem(versionsKey, JSON.stringify(this.list().filter((version) => version.savedAt !== savedAt)));
  }

  /** The times when the versions that this tab has saved began. */
  readonly #started = new Map<string, string>();

  /** Writes as many versions as there is room for; whether there is for the first one. */
  #write(versions: readonly Version[]): boolean {
    const storage = this.#storage;
    if (storage === undefined) return false;
    for (let count = versions.length; count > 0; count -= 1) {
      try {
        storage.setItem(versionsKey, JSON.stringify(versions.slice(0, count)));
        return true;
      } catch {
        // One less, then.
      }
    }
    return false;
  }

  #isRecent({ savedAt }: Version, now: Date): boolean {
    const since = this.#started.get(savedAt) ?? savedAt;
    return now.getTime() - Date.parse(since) < versionMinutes * 60_000;
  }
}

function readVersion(json: unknown): Version | undefined {
  if (!isObject(json)) return undefined;
  const document = readDocument(json['document']);
  if (document === undefined) return undefined;
  const isExported = json['isExported'] === true;
  return { savedAt: asText(json['savedAt']), title: asText(json['title']), document, isExported };
}
