import type { Form } from '../../contract/config/form.ts';

/** Stores one text for a form. */
export interface DraftStore {
  /** Reads the stored text; '' if there is none. */
  readonly read: () => string;
  /** Stores a text, '' to erase it; returns whether it outlives the page. */
  readonly write: (text: string) => boolean;
}

/** The draft of a form, and what is stored of it. */
export interface SavedDraft {
  /** Undefined until the form is loaded. */
  readonly store: DraftStore | undefined;
  /** The text in the store, as far as this form knows. */
  readonly stored: string;
  /** Restores the draft in a stored text. Returns the language that was chosen. */
  restore(text: string): string | undefined;
}

/** The texts that cannot be in the session storage, or must not. */
const pageStorage = new Map<string, string>();

/** The form that uses each key. */
const owners = new Map<string, WeakRef<Element>>();

/**
 * Opens the store for the draft of a form: the session storage, else the memory of the page. A second form of the same
 * name on a page has a key of its own. A storage that throws, is full or is forbidden is not used.
 *
 * The session storage comes back with a restored session or tab: a text that is older than the limit is erased unread.
 */
export function openDraftStore(
  owner: Element,
  name: string,
  { draft: mode, draftMinutes }: Pick<Form, 'draft' | 'draftMinutes'>,
): DraftStore {
  let key = `synpunkt 1 ${name}`;
  for (let other = ownerOf(key); other && other !== owner && other.isConnected; other = ownerOf(key)) key += '+';
  owners.set(key, new WeakRef(owner));
  const usesSession = mode === 'session';
  const readSession = (): string | undefined => {
    const stored = sessionStorage.getItem(key) ?? '';
    // The number before the text is the time of the last write.
    if (!(Date.now() - parseInt(stored) > draftMinutes * 60_000)) return stored.replace(/^\d+/, '');
    sessionStorage.removeItem(key);
    return undefined;
  };
  return {
    read: () => pageStorage.get(key) ?? (usesSession ? attempt(readSession) : undefined) ?? '',
    write(text) {
      pageStorage.delete(key);
      if (text === '') attempt(() => usesSession && sessionStorage.removeItem(key));
      else if (!usesSession || attempt(() => sessionStorage.setItem(key, Date.now() + text) ?? true) === undefined) {
        if (mode !== 'off') pageStorage.set(key, text);
        return false;
      }
      return usesSession;
    },
  };
}

const ownerOf = (key: string): Element | undefined => owners.get(key)?.deref();

function attempt<Result>(access: () => Result): Result | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}
