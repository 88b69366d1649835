import type { MountOptions } from './options.ts';
/**
 * Loads the class of a form in the page. Until then the element contains a status, and a button to try again if loading
 * fails.
 *
 * It uses no templates: a page that requires Trusted Types may allow those of the first copy of the widget only.
 */
export declare function loadForm(form: HTMLElement, { fallback }: MountOptions): Promise<void>;
