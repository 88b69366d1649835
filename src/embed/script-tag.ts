import { optionNames, type MountOptions } from './options.ts';

/** Address of the first file, with or without a hash in its name and a query after it. */
const widgetAddress = /^[^?#]*\/synpunkt(\.[\w-]+)?\.js([?#]|$)/;

/** Address and nonce of the tag that runs this file, and whether it is requested with CORS. */
let ownTag: (Readonly<Pick<HTMLScriptElement, 'src' | 'nonce'>> & { readonly isCors: boolean }) | undefined;

/** The addresses of the widget's tags without query and fragment, which differ between the tags of a page. */
const addresses = new Set<string>();

/** The tag that is running, if this is a classic script. A page may have another element named `currentScript`. */
export function findCurrentTag(): HTMLScriptElement | undefined {
  const { currentScript } = document;
  if (!(currentScript instanceof HTMLScriptElement) || !currentScript.src) return undefined;
  rememberTag(currentScript);
  return currentScript;
}

/**
 * Finds the script tags of the widget in the document: by the address of those that ran as classic scripts. A module has no
 * current tag, so module tags are found by their file name; a classic script of the page may have the same name.
 */
export function findTags(): HTMLScriptElement[] {
  // Not document.scripts, which is a frame on a page that has one of that name.
  const scripts = [...document.querySelectorAll('script')];
  const named = scripts.filter(({ src }) => widgetAddress.test(src));
  const tags = scripts.filter(
    (tag) => addresses.has(withoutQuery(tag.src)) || (tag.type === 'module' && named.includes(tag)),
  );
  const found = tags.length > 0 || ownTag ? tags : named;
  rememberTag(found[0]);
  return found;
}

/** Reads the options of a tag: `data-` attributes, else the parameters of the same names in the query of its address. */
export function readOptions(tag: HTMLScriptElement): MountOptions {
  const query = new URL(tag.src).searchParams;
  return Object.fromEntries(optionNames.map((name) => [name, tag.dataset[name] ?? query.get(name) ?? undefined]));
}

/**
 * Resolves the address of a file beside this one, and returns the nonce of the tag, which the file needs too.
 *
 * @throws {Error} When no tag was found.
 */
export function resolveFile(fileName: string): { address: URL; nonce: string } {
  if (!ownTag) throw new Error('synpunkt: no script tag was found');
  return { address: new URL(fileName, ownTag.src), nonce: ownTag.nonce };
}

/**
 * Requests the first file past the cache, for the next page: a copy in the cache may be older than the files beside it.
 * Rejects when it is not received.
 */
export async function refreshFirstFile(): Promise<void> {
  const { src = '', isCors } = ownTag ?? {};
  // In the mode of the tag, since caches keep the response to another mode apart.
  const mode: RequestInit = isCors ? {} : { mode: 'no-cors', credentials: 'include' };
  await (await fetch(src, { ...mode, cache: 'reload', signal: AbortSignal.timeout(10_000) })).text();
}

/** Remembers a tag: it may be removed later, and a relative `src` means another address when the page changes its own. */
export function rememberTag(tag: HTMLScriptElement | undefined): void {
  if (!tag) return;
  const { src, nonce, type, crossOrigin } = tag;
  ownTag ??= { src, nonce, isCors: type === 'module' || crossOrigin !== null };
  addresses.add(withoutQuery(tag.src));
}

const withoutQuery = (address: string): string => address.replace(/[?#].*/s, '');
