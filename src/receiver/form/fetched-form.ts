import { fetchOptions } from '../../contract/config/fetched-options.ts';
import type { Form } from '../../contract/config/form.ts';
import { parseOptionList, type Option } from '../../contract/fields/option.ts';
import { errorCode, type Log } from '../log.ts';
import { readBytes } from '../http/read-bytes.ts';
import type { RefreshedForm } from './submission-validator.ts';

/** Options of {@link createFormFetcher}. */
export interface FetchedFormOptions {
  /** URL of a page with the form; the base of relative `optionsFrom` addresses. */
  readonly page?: string | undefined;
  readonly log?: Log | undefined;
  /** Timeout of a request, in milliseconds. Default: 5000, which is shorter than the widget's own timeout. */
  readonly timeout?: number;
  readonly fetch?: typeof globalThis.fetch;
}

/** The maximum size of an option list. */
const maxBytes = 1024 * 1024;

/**
 * Creates the function that returns a form with its fetched options (`optionsFrom`); each call fetches them again.
 *
 * A list that cannot be fetched is logged and remains unchanged. Options that are removed from a list stay valid, since
 * a resident may have opened the form before.
 */
export function createFormFetcher(form: Form, options: FetchedFormOptions = {}): () => Promise<RefreshedForm> {
  const { page, log = () => {}, timeout = 5000, fetch = globalThis.fetch } = options;
  const cache = new Map<string, readonly Option[]>();

  async function fetchList(address: string): Promise<readonly Option[]> {
    const url = URL.parse(address, page);
    if (!url || !/^https?:$/.test(url.protocol)) throw new OptionListError('not an address');
    const headers = { accept: 'application/json' };
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(timeout) });
    if (!response.ok) throw new OptionListError(`status ${response.status}`);
    const body = await readBytes(response.body, { maxBytes });
    if (!body.ok) throw new OptionListError('more than 1 MiB');
    const list = parseOptionList(parseJson(body.bytes));
    if (!list) throw new OptionListError('not a list of options');
    return list;
  }

  /** Returns the current options of a list, followed by those that were removed from it. */
  async function loadOptions(address: string): Promise<readonly Option[]> {
    const cached = cache.get(address) ?? [];
    try {
      const fetched = await fetchList(address);
      const values = new Set(fetched.map(({ value }) => value));
      cache.set(address, [...fetched, ...cached.filter(({ value }) => !values.has(value))]);
    } catch (error) {
      log({ event: 'options-failed', address, reason: describeError(error) });
    }
    return cache.get(address) ?? [];
  }

  return async () => {
    const missingLists = new Set<string>();
    const fetched = await fetchOptions(form, async (address) => {
      const list = await loadOptions(address);
      if (!cache.has(address)) missingLists.add(address);
      return list;
    });
    return missingLists.size === 0 ? fetched.form : { ...fetched.form, missingLists: [...missingLists] };
  };
}

/** An unusable option list; the message is safe to log. */
class OptionListError extends Error {
  override name = 'OptionListError';
}

function describeError(error: unknown): string {
  if (error instanceof OptionListError) return error.message;
  if (error instanceof DOMException || !(error instanceof Error)) return errorCode(error);
  // The message of fetch() is always "fetch failed"; its cause has the details, and none of them are personal data.
  const { code, message }: { code?: unknown; message?: unknown } = Object(error.cause ?? error);
  return String(code ?? message);
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new OptionListError('not JSON');
  }
}
