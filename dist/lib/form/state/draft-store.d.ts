import type { Form } from '../../contract/config/form.ts';
/** Keeps one text for a form. */
export interface DraftStore {
    /** What was kept; '' where nothing is. */
    readonly read: () => string;
    /** Keeps a text, '' to erase it; tells whether it would outlive the page. */
    readonly write: (text: string) => boolean;
}
/**
 * Opens the place where the draft of a form is kept: the tab, else the page. A second form of the same name on a page
 * has a place of its own. A storage that throws, is full or is forbidden counts as none.
 */
export declare function openDraftStore(owner: Element, name: string, mode: Form['draft']): DraftStore;
