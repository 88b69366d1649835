import type { Browser } from '../browser.ts';
import { tagWith } from '../site.ts';

/** A page that is difficult for a widget. */
export interface HostilePage {
  /** Completes "works on a page that …". */
  readonly name: string;
  readonly doctype?: string;
  /** Attributes of `html` and `body`. */
  readonly root?: string;
  readonly bodyAttributes?: string;
  readonly head?: string;
  /** Before the tag. */
  readonly body?: string;
  /** Attributes of the tag, or the HTML that replaces it. */
  readonly tag?: string;
  /** After the tag. */
  readonly end?: string;
  /** Its content security policy; by default, everything is allowed. */
  readonly policy?: string;
  /** Whether the form is in the page, at `#here`. */
  readonly isInline?: boolean;
  /** Runs on the page before the widget is used. */
  readonly act?: (browser: Browser) => Promise<void>;
}

const lax = "default-src * data: 'unsafe-inline' 'unsafe-eval'";

/** Content of every page: something to read, and something to click. */
const content = `<main>
  <h1>Nyheter</h1>
  <p>En <a href="#text">länk</a>, en <button type="button">knapp</button> och <input aria-label="Sök" value="ett ord">.</p>
  <ul><li>Ett</li><li>Två</li></ul>
  <p id="text">Texten.</p>
</main>`;

/** Returns the tag of a page. */
export const tagOf = ({ tag = '', isInline = false }: HostilePage): string =>
  tag.startsWith('<') ? tag : tagWith(`${isInline ? 'data-target="#here"' : ''} ${tag}`);

/** Creates the HTML of a page, so long that it scrolls with and without the widget; a script records its state first. */
export function htmlOf(page: HostilePage): string {
  const { doctype = '<!doctype html>', root = 'lang="sv"', bodyAttributes = '', head = '', body = '', end = '' } = page;
  const place = page.isInline && !body.includes('id="here"') ? '<section id="here"></section>' : '';
  return `${doctype}<html ${root}><head><title>Nyheter</title><meta charset="utf-8">${head}</head>
    <body ${bodyAttributes}>${content}${body}${place}
    ${'<br>'.repeat(60)}<script src="/before.js" nonce="Ekang"></script>${tagOf(page)}${end}</body></html>`;
}

export const policyOf = ({ policy = lax }: HostilePage): string => `${policy}; report-uri /reports`;

/** A script in the page. */
export const script = (code: string): string => `<script>${code}</script>`;
