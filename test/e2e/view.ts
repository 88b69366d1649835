import type { Browser } from './browser.ts';

/** The state of the widget as a resident sees it. */
export interface View {
  /** Path and query of the page. */
  readonly address: string;
  /** Whether the form is visible. */
  readonly isOpen: boolean;
  readonly language: string;
  /** Values of the fields. */
  readonly values: {
    readonly title: string;
    readonly description: string;
    readonly kind: string;
    readonly email: string;
  };
  /** The error summary: heading, then reasons. */
  readonly summary: string;
  readonly reference: string;
  readonly isSending: boolean;
}

/** Reads the view of a widget behind a button or in the page. */
export function viewOf(browser: Browser): Promise<View> {
  return browser.evaluate(readView);
}

/** Waits until the view is accepted; `what` names it in an error. */
export function waitForView(browser: Browser, what: string, accepts: (view: View) => boolean): Promise<View> {
  return browser.waitUntil(what, accepts, readView);
}

/** Waits until a page is shown, and tells whether it is new or comes from the back/forward cache. */
export function waitForPage(browser: Browser): Promise<'new' | 'kept' | undefined> {
  return browser.waitFor(() => {
    if (document.readyState !== 'complete') return undefined;
    const page = window as { journeyOrigin?: 'new' | 'kept' | 'left' };
    if (page.journeyOrigin === undefined) {
      page.journeyOrigin = 'new';
      addEventListener('pagehide', () => (page.journeyOrigin = 'left'));
      // The form reads the draft again then, which may come after the address has changed.
      addEventListener('pageshow', ({ persisted }) => persisted && (page.journeyOrigin = 'kept'));
      // Shortens the pause before the next attempt.
      Math.random = () => 0.001;
    }
    return page.journeyOrigin === 'left' ? undefined : page.journeyOrigin;
  });
}

// Runs in the page, so it uses nothing from outside.
function readView(): View {
  const dialog = document.querySelector('synpunkt-button')?.shadowRoot?.querySelector('synpunkt-dialog')?.shadowRoot;
  const isOpen = dialog === undefined || Boolean(dialog?.querySelector('dialog')?.open);
  const root = (dialog ?? document).querySelector('synpunkt-form')?.shadowRoot;
  const valueOf = (selector: string): string => root?.querySelector<HTMLInputElement>(selector)?.value ?? '';
  const wordsOf = (selector: string): string =>
    (root?.querySelector(selector)?.textContent ?? '')
      .replace(/\u00AD/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  return {
    address: location.pathname + location.search,
    isOpen: isOpen && Boolean(root?.querySelector('[type=submit], .receipt')),
    language: root?.querySelector('.root')?.getAttribute('lang') ?? '',
    values: {
      title: valueOf('[name=title]'),
      description: valueOf('[name=description]'),
      kind: valueOf('[name=kind]:checked'),
      email: valueOf('[name=email]'),
    },
    summary: wordsOf('.summary'),
    reference: wordsOf('.reference'),
    isSending: Boolean(root?.querySelector('.busy')),
  };
}
