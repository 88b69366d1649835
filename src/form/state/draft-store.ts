import type { Form } from '../../contract/config/form.ts';

/** Keeps one text for a form. */
export interface DraftStore {
  /** What was kept; '' where nothing is. */
  readonly read: () => string;
  /** Keeps a text, '' to erase it; tells whether it would outlive the page. */
  readonly write: (text: string) => boolean;
}

/** What the page keeps as long as it lives: where the tab keeps nothing, or must not. */
const inPage = new Map<string, string>();

/** The form that each text is kept for. */
const owners = new Map<string, WeakRef<Element>>();

/**
 * Opens the place where the draft of a form is kept: the tab, else the page. A second form of the same name on a page
 * has a place of its own. A storage that throws, is full or is forbidden counts as none.
 */
export function openDraftStore(owner: Element, name: string, mode: Form['draft']): DraftStore {
  let key = `synpunkt 1 ${name}`;
  for (let other = ownerOf(key); other && other !== owner && other.isConnected; other = ownerOf(key)) key += '+';
  owners.set(key, new WeakRef(owner));
  const inTab = mode === 'session';
  return {
    read: () => inPage.get(key) ?? (inTab ? attempt(() => sessionStorage.getItem(key)) : undefined) ?? '',
    write(text) {
      inPage.delete(key);
      if (text === '') attempt(() => inTab && sessionStorage.removeItem(key));
      else if (!inTab || attempt(() => sessionStorage.setItem(key, text) ?? true) === undefined) {
        if (mode !== 'off') inPage.set(key, text);
        return false;
      }
      return inTab;
    },
  };
}

const ownerOf = (key: string): Element | undefined => owners.get(key)?.deref();

function attempt<Result>(use: () => Result): Result | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
