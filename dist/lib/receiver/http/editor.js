import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/http/editor.js
import { join } from "node:path";
import { acceptsBrotli, createCompressOnce } from "./brotli.js";
import { problemResponse } from "./problem-response.js";
import { readOptionalFile } from "./read-optional-file.js";
var editorPath = "/widget/editor/";
var editorPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types synpunkt lit-html"
].join("; ");
var types = [
  [/^(?:index|preview)\.html$/, "text/html; charset=utf-8"],
  [/^editor\.css$/, "text/css; charset=utf-8"],
  [/^[A-Za-z]+(?:-[a-z]+)*\.[A-Za-z0-9_-]{8}\.js$/, "text/javascript; charset=utf-8"]
];
function createEditorHandler(folder, endpoint) {
  const compressOnce = createCompressOnce();
  return async ({ method, url, headers }) => {
    const { pathname } = new URL(url);
    const name = pathname.slice(editorPath.length) || "index.html";
    const type = types.find(([pattern]) => pattern.test(name))?.[1];
    if (type === void 0)
      return problemResponse(404);
    if (method !== "GET" && method !== "HEAD")
      return problemResponse(405, { headers: { allow: "GET, HEAD" } });
    const bytes = await readOptionalFile(join(folder, "editor", name));
    if (bytes === void 0)
      return problemResponse(404);
    const isScript = name.endsWith(".js");
    const isPage = name === "index.html";
    const isCompressed = isScript && acceptsBrotli(headers.get("accept-encoding") ?? "");
    const body = isPage ? withEndpoint(bytes.toString(), endpoint) : isCompressed ? await compressOnce(name, bytes) : new Uint8Array(bytes);
    return new Response(method === "HEAD" ? null : body, {
      headers: {
        "content-type": type,
        ...isScript && { vary: "accept-encoding" },
        ...isCompressed && { "content-encoding": "br" },
        // A page cannot say itself who may frame it.
        "content-security-policy": `${editorPolicy}; frame-ancestors 'self'`,
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        "cache-control": isScript ? "public, max-age=31536000, immutable" : "no-cache"
      }
    });
  };
}
var withEndpoint = (html, path) => html.replace('endpoint=""', `endpoint="${path.replace(/["&<>]/g, "")}"`);
export {
  createEditorHandler,
  editorPath,
  editorPolicy
};
