import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/http/handler.js
var jsonResponse = (value, status = 200, headers = {}) => ({
  status,
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(value)
});
function toHandler(handle) {
  return async (request, client) => {
    const { method, url, headers } = request;
    const plain = {
      method,
      pathname: new URL(url).pathname,
      headers,
      get body() {
        return request.body;
      }
    };
    const { body, ...init } = await handle(plain, client);
    return new Response(body, init);
  };
}
export {
  jsonResponse,
  toHandler
};
