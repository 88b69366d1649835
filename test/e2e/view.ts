import type { Browser } from './browser.ts';

/** The visible state of the widget. */
export interface View {
  /** Path and query of the page. */
  readonly address: string;
  /** Whether the form is visible. */
  readonly isOpen: boolean;
  readonly language: string;
  /** The values of the fields. */
  readonly values: {
    readonly title: string;
    readonly description: string;
    readonly kind: string;
    readonly email: string;
  };
  /** The text of the error summary. */
  readonly summary: string;
  readonly reference: string;
  readonly isSending: boolean;
}

/** Reads the state of the widget, with a button or inline. */
export function viewOf(browser: Browser): Promise<View> {
  return browser.evaluate(() => {
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
  });
}
