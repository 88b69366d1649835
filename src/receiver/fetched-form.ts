import { fetchOptions } from '../contract/config/fetched-options.ts';
import type { Form } from '../contract/config/form.ts';
import { OptionListSchema, type Option } from '../contract/fields/option.ts';
import { reasonOf, type Log } from './log.ts';
import { readBytes } from './read-bytes.ts';

/** What fetching lists of options needs to know. */
export interface FetchedFormOptions {
  /** Address of a page that the form stands on; relative addresses of lists are relative to it. */
  readonly page?: string | undefined;
  readonly log?: Log | undefined;
  /** How long to wait for a list, in milliseconds. Default: 5000, which leaves the sender of a message time to wait. */
  readonly timeout?: number;
  readonly fetch?: typeof globalThis.fetch;
}

/** The most that a list may hold. */
const maxBytes = 1024 * 1024;

/**
 * Makes the function that gives a form with the lists that its fields take further options from, fetched anew at each
 * call. A list that cannot be had is a line in the log, and stays as it was. What a list has once offered is taken from
 * then on: someone may still have the form open with the list as it was.
 */
export function createFormFetcher(form: Form, options: FetchedFormOptions = {}): () => Promise<Form> {
  const { page, log = () => {}, timeout = 5000, fetch = globalThis.fetch } = options;
  const known = new Map<string, readonly Option[]>();

  async function fetchList(address: string): Promise<readonly Option[]> {
    const url = URL.parse(address, page);
    if (!url || !/^https?:$/.test(url.protocol)) throw new NoList('not an address');
    const headers = { accept: 'application/json' };
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(timeout) });
    if (!response.ok) throw new NoList(`status ${response.status}`);
    const read = await readBytes(response.body, { maxBytes });
    if (!read.ok) throw new NoList('more than 1 MiB');
    const list = OptionListSchema.safeParse(jsonIn(read.bytes));
    if (!list.success) throw new NoList('not a list of options');
    return list.data;
  }

  /** The options of a list as it is now, before those that it once had. */
  async function optionsOf(address: string): Promise<readonly Option[]> {
    const before = known.get(address) ?? [];
    try {
      const fresh = await fetchList(address);
      const values = new Set(fresh.map(({ value }) => value));
      known.set(address, [...fresh, ...before.filter(({ value }) => !values.has(value))]);
    } catch (error) {
      log({ event: 'options-failed', address, reason: reasonIn(error) });
    }
    return known.get(address) ?? [];
  }

  return async () => (await fetchOptions(form, optionsOf)).form;
}

/** Why a list could not be had, in words of ours. */
class NoList extends Error {
  override name = 'NoList';
}

function reasonIn(error: unknown): string {
  if (error instanceof NoList) return error.message;
  if (error instanceof DOMException || !(error instanceof Error)) return reasonOf(error);
  // What fetch says is "fetch failed"; the cause knows why, and knows nothing of any sender.
  const { code, message }: { code?: unknown; message?: unknown } = Object(error.cause ?? error);
  return String(code ?? message);
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new NoList('not JSON');
  }
}
