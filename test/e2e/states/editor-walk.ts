import { readFileSync } from 'node:fs';
import type { Command } from '../../../src/editor/model/commands.ts';
import { createDocument } from '../../../src/editor/model/document.ts';
import type { SynpunktEditor } from '../../../src/editor/synpunkt-editor.ts';
import type { Browser } from '../browser.ts';
import { wordsOf } from '../resident.ts';
import type { Site } from '../site.ts';
import type { EditorState } from './editor-states.ts';
import { fontFiles } from './host.ts';

/** The regular and the bold font, as text. */
const fonts = Object.entries(fontFiles).map(
  ([weight, address]) => [weight, readFileSync(new URL(address)).toString('base64')] as const,
);

/** Opens the editor in a state, as if it were always the same moment. */
export async function openEditorState(browser: Browser, site: Site, state: EditorState): Promise<void> {
  await browser.goto(`${site.url}/widget/editor/`);
  await wordsOf(browser, ['synpunkt-editor', 'h2']);
  await browser.evaluate(() => localStorage.clear());
  await browser.reload();
  await wordsOf(browser, ['synpunkt-editor', 'h2']);
  await browser.evaluate(holdClock);
  // The address of the page has another port each time.
  const document = createDocument(state.config, {
    widget: 'https://synpunkter.ekang.example/widget/',
    fallback: state.name === 'issues' ? '' : 'https://www.ekang.example/kontakt',
  });
  await browser.evaluate(showState, document, state.changes ?? [], { ...state.view, status: '' }, state.open ?? []);
  await untilPreviewed(browser);
  await browser.evaluate(useFonts, fonts);
}

/** Waits until each frame on the page shows its form, and the editor what it has read there and the texts of each language. */
export async function untilPreviewed(browser: Browser): Promise<void> {
  await browser.waitFor(() => {
    const page = document.querySelector<SynpunktEditor>('synpunkt-editor');
    const root = page?.shadowRoot;
    if (!page || !root) return false;
    const frames = [...root.querySelectorAll('iframe')];
    const isShown = frames.every((frame) => {
      const widget = frame.contentDocument?.querySelector('main')?.firstElementChild;
      return widget?.shadowRoot?.querySelector('[type=submit], [part=trigger]');
    });
    const preview = root.querySelector<HTMLIFrameElement>('#preview')?.contentDocument?.querySelector('main > *');
    const isCurrent =
      !preview ||
      JSON.stringify((preview as unknown as { config: object }).config) === JSON.stringify(page.store.config); // of the widget
    const { view, languages } = page.store;
    const files = performance.getEntriesByType('resource').map(({ name }) => name);
    // The last file of a language; the Swedish texts are in the editor.
    const isLoaded = languages.every(
      (tag) => tag === 'sv' || files.some((file) => file.includes(`/text-${tag}-submit.`)),
    );
    return isShown && isCurrent && isLoaded && (!view.open.has('spoken') || view.spoken.length > 0);
  });
}

// These functions run in the page.
/* oxlint-disable unicorn/consistent-function-scoping */

/** Stops the clock of the page, in any time zone on Monday evening. */
function holdClock(): void {
  const Clock = Date;
  const now = new Clock(2026, 10, 23, 18).getTime();
  globalThis.Date = new Proxy(Clock, {
    construct: (target, args: []) => new target(...((args.length === 0 ? [now] : args) as [])), // as the clock takes them
    get: (target, key) => (key === 'now' ? () => now : Reflect.get(target, key)),
  });
}

async function showState(
  editorDocument: ReturnType<typeof createDocument>,
  changes: readonly Command[],
  view: object,
  open: readonly string[],
): Promise<void> {
  const { store } = document.querySelector<SynpunktEditor>('synpunkt-editor') ?? {};
  store?.start(editorDocument);
  if (changes.length > 0) store?.run(changes, { words: 'ändrade Fråga', place: 'task-heading' });
  store?.show({ ...view, open: new Set(open), savedAt: new Date() });
}

/** Shows the editor and the forms in it in a font that is the same on every machine; its policy lets in none by address. */
async function useFonts(files: readonly (readonly [weight: string, base64: string])[]): Promise<void> {
  const root = document.querySelector('synpunkt-editor')?.shadowRoot;
  const frames = [...(root?.querySelectorAll('iframe') ?? [])].flatMap(({ contentWindow }) => contentWindow ?? []);
  for (const page of [window, ...frames] as (typeof globalThis & Window)[]) {
    for (const [weight, base64] of files) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.codePointAt(0) ?? 0);
      // oxlint-disable-next-line no-await-in-loop -- one of few
      page.document.fonts.add(await new page.FontFace('Host', bytes, { weight }).load());
    }
    const sheet = new page.CSSStyleSheet();
    sheet.replaceSync('html, code, .digest { font-family: Host !important }');
    page.document.adoptedStyleSheets.push(sheet);
    if (page === window) root?.adoptedStyleSheets.push(sheet);
  }
}
