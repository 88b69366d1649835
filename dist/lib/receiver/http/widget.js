import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/http/widget.js
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { acceptsBrotli, createCompressOnce } from "./brotli.js";
import { problemResponse } from "./problem-response.js";
import { readOptionalFile } from "./read-optional-file.js";
var widgetPath = "/widget/";
var entry = "synpunkt.js";
var formFile = "form.json";
var hashed = /^[A-Za-z0-9][A-Za-z0-9_-]*[.-][A-Za-z0-9_-]{8,}\.js$/;
var isHashed = (name) => hashed.test(name);
var methods = "GET, HEAD, OPTIONS";
var publicHeaders = { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" };
function createWidgetHandler(folder, { earlierFolder, config = {} } = {}) {
  const form = new TextEncoder().encode(JSON.stringify(config));
  const compressOnce = createCompressOnce();
  async function readWidgetFile(name) {
    if (name === formFile)
      return form;
    const bytes = await readOptionalFile(join(folder, name));
    if (bytes !== void 0 || name === entry || earlierFolder === void 0)
      return bytes;
    return readOptionalFile(join(earlierFolder, name));
  }
  async function respond({ method, url, headers }) {
    const name = new URL(url).pathname.slice(widgetPath.length);
    const isFixed = name === entry || name === formFile;
    if (!isFixed && !isHashed(name))
      return problemResponse(404);
    if (method === "OPTIONS") {
      return new Response(null, { status: 204, headers: { allow: methods, "access-control-allow-headers": "*" } });
    }
    if (method !== "GET" && method !== "HEAD")
      return problemResponse(405, { headers: { allow: methods } });
    const bytes = await readWidgetFile(name);
    if (bytes === void 0)
      return problemResponse(404);
    const digest = createHash("sha256").update(bytes).digest("base64url");
    const isCompressed = acceptsBrotli(headers.get("accept-encoding") ?? "");
    const etag = `"${digest}${isCompressed ? "-br" : ""}"`;
    const common = {
      "x-content-type-options": "nosniff",
      "cache-control": isFixed ? "no-cache" : "public, max-age=31536000, immutable",
      vary: "accept-encoding",
      etag
    };
    const cachedTags = headers.get("if-none-match")?.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
    if (cachedTags?.includes(etag))
      return new Response(null, { status: 304, headers: common });
    const body = isCompressed ? await compressOnce(digest, bytes) : bytes;
    return new Response(method === "HEAD" ? null : body, {
      headers: {
        ...common,
        ...isCompressed && { "content-encoding": "br" },
        "content-type": name === formFile ? "application/json" : "text/javascript; charset=utf-8",
        "content-length": String(body.byteLength)
      }
    });
  }
  return async (request) => {
    const response = await respond(request);
    for (const [name, value] of Object.entries(publicHeaders))
      response.headers.set(name, value);
    return response;
  };
}
async function keepWidgetFiles(folder, earlierFolder) {
  await mkdir(earlierFolder, { recursive: true });
  const kept = new Set(await readdir(earlierFolder));
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((file) => file.isFile() && isHashed(file.name) && !kept.has(file.name));
  await Promise.all(files.map(async ({ name }) => {
    const path = join(earlierFolder, name);
    const part = `${path}.${randomUUID()}`;
    await writeFile(part, await readFile(join(folder, name)));
    await rename(part, path);
  }));
}
export {
  createWidgetHandler,
  keepWidgetFiles,
  widgetPath
};
