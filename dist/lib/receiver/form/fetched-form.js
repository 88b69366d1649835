import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/form/fetched-form.js
import { fetchOptions } from "../../contract/config/fetched-options.js";
import { parseOptionList } from "../../contract/fields/option.js";
import { errorCode } from "../log.js";
import { readBytes } from "../http/read-bytes.js";
var maxBytes = 1024 * 1024;
function createFormFetcher(form, options = {}) {
  const { page, log = () => {
  }, timeout = 5e3, fetch = globalThis.fetch } = options;
  const cache = /* @__PURE__ */ new Map();
  async function fetchList(address) {
    const url = URL.parse(address, page);
    if (!url || !/^https?:$/.test(url.protocol))
      throw new OptionListError("not an address");
    const headers = { accept: "application/json" };
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(timeout) });
    if (!response.ok)
      throw new OptionListError(`status ${response.status}`);
    const body = await readBytes(response.body, { maxBytes });
    if (!body.ok)
      throw new OptionListError("more than 1 MiB");
    const list = parseOptionList(parseJson(body.bytes));
    if (!list)
      throw new OptionListError("not a list of options");
    return list;
  }
  async function loadOptions(address) {
    const cached = cache.get(address) ?? [];
    try {
      const fetched = await fetchList(address);
      const values = new Set(fetched.map(({ value }) => value));
      cache.set(address, [...fetched, ...cached.filter(({ value }) => !values.has(value))]);
    } catch (error) {
      log({ event: "options-failed", address, reason: describeError(error) });
    }
    return cache.get(address) ?? [];
  }
  return async () => {
    const missingLists = /* @__PURE__ */ new Set();
    const fetched = await fetchOptions(form, async (address) => {
      const list = await loadOptions(address);
      if (!cache.has(address))
        missingLists.add(address);
      return list;
    });
    return missingLists.size === 0 ? fetched.form : { ...fetched.form, missingLists: [...missingLists] };
  };
}
var OptionListError = class extends Error {
  constructor() {
    super(...arguments);
    this.name = "OptionListError";
  }
};
function describeError(error) {
  if (error instanceof OptionListError)
    return error.message;
  if (error instanceof DOMException || !(error instanceof Error))
    return errorCode(error);
  const { code, message } = Object(error.cause ?? error);
  return String(code ?? message);
}
function parseJson(bytes) {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new OptionListError("not JSON");
  }
}
export {
  createFormFetcher
};
