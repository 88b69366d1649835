import type { Form } from '../../contract/config/form.js';
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
/**
 * Opens the store for the draft of a form: the session storage, else the memory of the page. A second form of the same
 * name on a page has a key of its own. A storage that throws, is full or is forbidden is not used.
 *
 * The session storage comes back with a restored session or tab: a text that is older than the limit is erased unread.
 */
export declare function openDraftStore(owner: Element, name: string, { draft: mode, draftMinutes }: Pick<Form, 'draft' | 'draftMinutes'>): DraftStore;
