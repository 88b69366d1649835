import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/options/read-options.js
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { errorCode } from "../log.js";
import { explainOptions } from "./explain-options.js";
import { readMailSettings, readWebhookSettings } from "./destination-options.js";
import { OptionsSchema, secretKeys } from "./options-schema.js";
import { explainRelativeAddresses, readForm } from "../form/read-form.js";
import { readFormFile } from "./read-form-file.js";
import { readJsonFile } from "./read-json-file.js";
var variables = {
  port: "SYNPUNKT_PORT",
  host: "SYNPUNKT_HOST",
  data: "SYNPUNKT_DATA",
  database: "DATABASE_URL",
  origins: "SYNPUNKT_ORIGINS",
  config: "SYNPUNKT_CONFIG",
  page: "SYNPUNKT_PAGE",
  earlier: "SYNPUNKT_EARLIER",
  editor: "SYNPUNKT_EDITOR",
  smtp: "SYNPUNKT_SMTP",
  mailFrom: "SYNPUNKT_MAIL_FROM",
  mailTo: "SYNPUNKT_MAIL_TO",
  mailContent: "SYNPUNKT_MAIL_CONTENT",
  mailReceipts: "SYNPUNKT_MAIL_RECEIPTS",
  mailDigest: "SYNPUNKT_MAIL_DIGEST",
  webhook: "SYNPUNKT_WEBHOOK",
  webhookSecret: "SYNPUNKT_WEBHOOK_SECRET",
  webhookNetworks: "SYNPUNKT_WEBHOOK_NETWORKS",
  proxies: "SYNPUNKT_PROXIES",
  limit: "SYNPUNKT_LIMIT",
  minFree: "SYNPUNKT_MIN_FREE",
  metricsToken: "SYNPUNKT_METRICS_TOKEN"
};
var numbers = /* @__PURE__ */ new Set(["port", "proxies", "limit", "minFree"]);
var lists = /* @__PURE__ */ new Set(["origins", "webhookNetworks"]);
var booleans = /* @__PURE__ */ new Set(["editor", "mailReceipts", "mailDigest"]);
function readOptions(env, file = env["SYNPUNKT_OPTIONS"]) {
  const issues = [];
  const fileWarnings = [];
  const input = {
    ...file ? readOptionsFile(file, issues, fileWarnings) : {},
    ...readEnvironment(env, issues)
  };
  const { port = 8787, host = "127.0.0.1", data = "synpunkt.db", database, origins = [], page, earlier, editor = true, proxies, limit = 300, minFree = 256, metricsToken } = input;
  const { form, json: config = {}, warnings: formWarnings } = loadForm(input.config, issues);
  const warnings = [...fileWarnings, ...formWarnings];
  if (issues.length === 0 && database !== void 0 && input.minFree !== void 0) {
    issues.push("synpunkt: minFree has no effect with a database; remove it, or DATABASE_URL");
  }
  const mail = form && issues.length === 0 ? readMailSettings(input, form, issues) : void 0;
  const webhook = issues.length === 0 ? readWebhookSettings(input, issues) : void 0;
  if (form && issues.length === 0 && page === void 0) {
    issues.push(...explainRelativeAddresses(form, input.config ?? "config"));
  }
  if (form === void 0 || issues.length > 0)
    return { ok: false, issues, warnings };
  return {
    ok: true,
    options: {
      port,
      host,
      data: resolve(data),
      database,
      origins,
      form,
      config,
      page,
      earlier: earlier === void 0 ? void 0 : resolve(earlier),
      editor,
      mail,
      webhook,
      proxies,
      limit,
      minFree,
      metricsToken
    },
    warnings
  };
}
function readOptionsFile(path, issues, warnings) {
  const file = readJsonFile(path);
  if (!file.ok) {
    issues.push(file.issue);
    return {};
  }
  warnings.push(...file.warnings);
  const { data, config, earlier, ...rest } = parseOptions({ file: path, json: file.json }, issues);
  const resolveFromFile = (relativePath) => resolve(dirname(path), relativePath);
  return {
    ...rest,
    ...data !== void 0 && { data: resolveFromFile(data) },
    ...config !== void 0 && { config: resolveFromFile(config) },
    ...earlier !== void 0 && { earlier: resolveFromFile(earlier) }
  };
}
function readEnvironment(env, issues) {
  const entries = Object.entries(variables).flatMap(([key, variable]) => {
    const value = secretKeys.has(key) ? readSecret(env, variable, issues) : env[variable];
    return value ? [[key, parseVariable(key, value)]] : [];
  });
  return parseOptions({ json: Object.fromEntries(entries), keys: variables }, issues);
}
function readSecret(env, variable, issues) {
  const path = env[`${variable}_FILE`];
  if (env[variable] || !path)
    return env[variable];
  try {
    const secret = readFileSync(path, "utf8").trim();
    if (secret === "")
      issues.push(`synpunkt: ${variable}_FILE ${JSON.stringify(path)} is empty; write the secret into it`);
    return secret;
  } catch (error) {
    issues.push(`synpunkt: ${variable}_FILE ${JSON.stringify(path)} cannot be read (${errorCode(error)}); name a file that exists and may be read`);
    return void 0;
  }
}
function parseVariable(key, value) {
  if (numbers.has(key) && /^\d+$/.test(value))
    return Number(value);
  if (booleans.has(key) && /^(?:true|false|on|off)$/.test(value))
    return /^(?:true|on)$/.test(value);
  return lists.has(key) ? value.split(",").map((entry) => entry.trim()) : value;
}
function parseOptions(source, issues) {
  const parsed = OptionsSchema.safeParse(source.json);
  if (parsed.success)
    return parsed.data;
  issues.push(...explainOptions(source, parsed.error.issues));
  const { config } = Object(source.json);
  return typeof config === "string" ? { config } : {};
}
function loadForm(path, issues) {
  const result = path === void 0 ? readForm({}) : readFormFile(path);
  if (!result.ok)
    issues.push(...result.issues);
  return result;
}
export {
  readOptions,
  readSecret,
  variables
};
