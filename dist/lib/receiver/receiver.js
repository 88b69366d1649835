import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "./packages/KFBBGQTM.js";

// dist/lib/receiver/receiver.js
import { maxMessageBytes } from "../contract/message/limits.js";
import { computeAnswerBy } from "./submit/compute-answer-by.js";
import { computeContentHash } from "./submit/compute-content-hash.js";
import { confirmRepeat } from "./submit/confirm-repeat.js";
import { findFileFields } from "./http/file-fields.js";
import { errorCode } from "./log.js";
import { matchFiles } from "./submit/match-files.js";
import { jsonResponse, toHandler } from "./http/handler.js";
import { createMemoryBudget, noMemory } from "./http/memory-budget.js";
import { describeApi, healthPath, openApiPath, readyPath } from "./http/openapi.js";
import { paceOf } from "./http/pace.js";
import { plainProblem } from "./http/problem-response.js";
import { createRateLimit } from "./submit/rate-limit.js";
import { findFreeText, findSuspicions, takeHints } from "./submit/suspicion.js";
import { readBody } from "./http/read-body.js";
import { readMessage } from "./http/read-message.js";
import { UnavailableError } from "./store/store.js";
import { createSubmissionValidator } from "./form/submission-validator.js";
var maxDepth = 20;
var loggedMethods = /* @__PURE__ */ new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
var retryAfter = (seconds) => ({ headers: { "retry-after": String(seconds) } });
var optionsOfStatus = {
  408: { headers: { connection: "close" } },
  503: retryAfter(30)
};
var readableByAnyone = { "access-control-allow-origin": "*" };
var respondHealthy = async () => jsonResponse({ status: "ok" });
var createReceiver = (options) => toHandler(createPlainReceiver(options));
function createPlainReceiver(options) {
  const { form, refreshForm, store, now = () => /* @__PURE__ */ new Date(), log = () => {
  } } = options;
  const { path: messagesPath = "/synpunkter", maxBytes = maxMessageBytes(form) } = options;
  const { maxBytesAtOnce = 256 * 1024 * 1024, maxPerAddress = 300, destinations = [] } = options;
  const allowedOrigins = new Set(options.allowedOrigins);
  const validator = createSubmissionValidator({ form, refreshForm, now, log });
  const fileFields = findFileFields(form);
  const limits = { message: { maxBytes, maxDepth }, pace: paceOf(form), ...fileFields };
  const openMemory = (largest) => createMemoryBudget(Math.max(maxBytesAtOnce, largest), Math.max(maxBytesAtOnce / 2, largest));
  const memory = { text: openMemory(maxBytes), files: openMemory(maxBytes + fileFields.maxFileBytes) };
  const rateLimit = createRateLimit(maxPerAddress);
  const allowedHeaders = ["content-type", "idempotency-key", ...Object.keys(form.headers)].join(", ");
  const routes = /* @__PURE__ */ new Map([
    [messagesPath, { POST: receive, OPTIONS: preflight }],
    [healthPath, { GET: respondHealthy, HEAD: respondHealthy }],
    [readyPath, { GET: respondReady, HEAD: respondReady }],
    [openApiPath, { GET: respondApi, HEAD: respondApi }]
  ]);
  const isAllowed = (origin) => origin !== null && origin !== "null" && allowedOrigins.has(origin);
  async function receive(request, { address } = {}) {
    if (!isAllowed(request.headers.get("origin")))
      return plainProblem(403, { headers: readableByAnyone });
    const wait = await rateLimit.count(address);
    if (wait !== void 0) {
      await readBody(request, { ...limits, maxBytes: maxBytes + limits.maxFileBytes, reservation: noMemory });
      return plainProblem(429, retryAfter(wait));
    }
    const reserved = { text: memory.text(address), files: memory.files(address) };
    try {
      return await receiveMessage(request, reserved, address);
    } finally {
      reserved.text.release();
      reserved.files.release();
    }
  }
  async function receiveMessage(request, reserved, address) {
    const message = await readMessage(request, limits, reserved);
    if (!message.ok)
      return plainProblem(message.status, optionsOfStatus[message.status]);
    await rateLimit.countBytes(address, sizeOf(message.files));
    const { message: value, hints } = takeHints(message.value);
    const validated = await validator.validate(value);
    const checked = validated !== "unavailable" && validated.ok ? matchFilesOf(validated, message.files) : validated;
    try {
      if (checked === "unavailable" || !checked.ok) {
        const receipt = await confirmRepeat(store, value, message.files);
        if (receipt !== void 0)
          return jsonResponse(receipt);
        return checked === "unavailable" ? plainProblem(503, retryAfter(10)) : plainProblem(422, { issues: checked.issues });
      }
      const { form: currentForm, attachments } = checked;
      const submission = { ...checked.submission, id: checked.submission.id.toLowerCase() };
      const contentHash = computeContentHash(submission, attachments);
      const receivedAt = now();
      const answerBy = await computeAnswerBy(currentForm, submission.values, receivedAt, log);
      const suspicions = findSuspicions(hints, submission.sentAt, await rateLimit.isMany(address));
      const accepting = destinations.filter((destination) => destination.accepts?.(submission) ?? true);
      const saved = await store.save({
        ...submission,
        attachments,
        receivedAt,
        contentHash,
        answerBy,
        suspicions,
        freeText: findFreeText(currentForm, submission.values),
        destinations: accepting.map(({ name }) => name)
      });
      if (saved.outcome === "conflict")
        return plainProblem(409);
      if (saved.outcome === "repeated")
        return jsonResponse(saved.receipt);
      return jsonResponse({ ...saved.receipt, ...answerBy !== void 0 && { answerBy } }, 201);
    } catch (error) {
      log({ event: "store-failed", reason: errorCode(error) });
      return plainProblem(503, retryAfter(error instanceof UnavailableError ? error.retryAfter : 30));
    }
  }
  function matchFilesOf(valid, files) {
    const matched = matchFiles(fileFields.names, valid.submission.values, files);
    return matched.ok ? { ...valid, ...matched } : matched;
  }
  async function respondReady() {
    const [storeIssue, hasOptions] = await Promise.all([store.findIssue?.(), validator.hasOptions()]);
    const reasons = [storeIssue ?? [], hasOptions ? [] : "options"].flat();
    if (reasons.length === 0)
      return jsonResponse({ status: "ok" });
    return jsonResponse({ status: "unavailable", reasons }, 503, { "retry-after": "10" });
  }
  async function respondApi() {
    return jsonResponse(describeApi(form, messagesPath), 200, readableByAnyone);
  }
  async function preflight({ headers }) {
    const allowed = { "access-control-allow-methods": "POST", "access-control-allow-headers": allowedHeaders };
    const isKnown = isAllowed(headers.get("origin"));
    const more = isKnown ? { "access-control-max-age": "7200" } : readableByAnyone;
    return { status: 204, headers: { ...allowed, ...more }, body: null };
  }
  async function respond(request, route, client) {
    if (route === void 0)
      return plainProblem(404);
    const handle = Object.hasOwn(route, request.method) ? route[request.method] : void 0;
    return handle?.(request, client) ?? plainProblem(405, { headers: { allow: Object.keys(route).join(", ") } });
  }
  return async (request, client) => {
    const startedAt = performance.now();
    const { method, pathname } = request;
    const { status, headers, body } = await respond(request, routes.get(pathname), client);
    const origin = request.headers.get("origin");
    log({
      event: "request",
      // Only known words are logged; any other method or path is a text from the client.
      method: loggedMethods.has(method) ? method : "*",
      path: routes.has(pathname) ? pathname : "*",
      status,
      ms: Math.round(performance.now() - startedAt)
    });
    return {
      status,
      headers: {
        ...headers,
        "cache-control": "no-store",
        "x-content-type-options": "nosniff",
        vary: "Origin",
        ...isAllowed(origin) && {
          "access-control-allow-origin": origin,
          "access-control-expose-headers": "Retry-After"
        }
      },
      body
    };
  };
}
var sizeOf = (files) => files.reduce((sum, { content }) => sum + content.byteLength, 0);
export {
  createPlainReceiver,
  createReceiver
};
