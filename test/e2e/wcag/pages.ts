import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { pageWith, tagWith, type Pages } from '../site.ts';
import { allotmentForm } from '../states/allotment-form.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The modules that measure in a page; {@link measure} loads them. */
export const measuring = Object.fromEntries(
  ['in-page.ts', ...globSync('in-page/*.ts', { cwd: here })].map((file) => [
    `/${file}`,
    stripTypeScriptTypes(readFileSync(`${here}${file}`, 'utf8')),
  ]),
);

/** Keeps what the widget wants to do later, so that a test need not wait for it; what drives the page has timers too. */
const timing = `
  const waiting = new Map();
  const { setTimeout: later, clearTimeout: never } = globalThis;
  globalThis.setTimeout = (work, delay = 0, ...args) => {
    const key = later(() => { waiting.delete(key); work(...args); }, delay);
    if (new Error().stack.includes('/widget/')) waiting.set(key, () => work(...args));
    return key;
  };
  globalThis.clearTimeout = (key) => { waiting.delete(key); never(key); };
  globalThis.runTimers = async () => {
    for (const [key, work] of waiting) { never(key); waiting.delete(key); work(); }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  };`;

/** Records every event listener of the page; a handler such as `onclick` is one. */
const listening = `
  globalThis.listeners = [];
  const record = (target, type, listener) => listeners.push({ target, type, listener });
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    record(this ?? globalThis, type, listener);
    return addEventListener.call(this ?? globalThis, type, listener, options);
  };
  for (const owner of [globalThis, Document.prototype, HTMLElement.prototype, SVGElement.prototype]) {
    for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
      if (!key.startsWith('on') || property.set === undefined) continue;
      const set = function (listener) {
        record(this ?? globalThis, key.slice(2), listener);
        property.set.call(this, listener);
      };
      Object.defineProperty(owner, key, { ...property, set });
    }
  }`;

/** A script that assigns these modules to the global `wcag`. */
export const measure: Pages = {
  '/wcag.js': "import('/in-page.ts').then((wcag) => { globalThis.wcag = wcag; });",
};

const virtual = fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js'));

/** Scripts and configs of the pages. */
export const scripts: Pages = {
  ...measuring,
  ...measure,
  '/virtual.js': readFileSync(virtual, 'utf8'),
  '/reader.js': `
    import { virtual } from '/virtual.js';
    import { createReader } from '/in-page/reader.ts';
    globalThis.reader = createReader(virtual);`,
  '/timing.js': timing,
  '/listening.js': listening,
  '/alla.json': JSON.stringify(allotmentForm),
  '/ar.json': '{ "language": "ar" }',
};

const head = '<script src="/wcag.js"></script>';

/** Attributes of the tag, and other markup of each page. */
const settings: Readonly<Record<string, { tag?: string; lang?: string; body?: string; head?: string }>> = {
  '/sv': {},
  '/fi': { lang: 'fi' },
  '/en': { lang: 'en' },
  '/svenska-i-engelska': { lang: 'en', tag: 'data-lang="sv"' },
  '/ar': { lang: 'ar', tag: 'data-config="/ar.json"' },
  '/alla': { tag: 'data-config="/alla.json"' },
  '/mer': { body: '<h2>Mer</h2><p>Och ännu mer.</p>' },
  '/tid': { head: `<script src="/timing.js"></script>${head}` },
  '/lyssnar': { head: `<script src="/listening.js"></script>${head}` },
  '/alla-lyssnar': { tag: 'data-config="/alla.json"', head: `<script src="/listening.js"></script>${head}` },
  '/hors': { head: `${head}<script type="module" src="/reader.js"></script>` },
};

/** Returns the pages, with an endpoint for their messages. */
export const pagesFor = (endpoint: string): Pages =>
  Object.fromEntries(
    Object.entries(settings).map(([path, { tag = '', ...page }]) => [
      path,
      pageWith(tagWith(tag).replace('/synpunkter', endpoint), { head, ...page }),
    ]),
  );
