import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/http/problem-response.js
import { STATUS_CODES } from "node:http";
function problemResponse(status, options = {}) {
  const { body, ...init } = plainProblem(status, options);
  return new Response(body, init);
}
var plainProblem = (status, { issues, headers } = {}) => ({
  status,
  headers: { ...headers, "content-type": problemType },
  body: problemBody(status, issues)
});
var problemType = "application/problem+json";
var problemBody = (status, issues) => JSON.stringify({ title: STATUS_CODES[status], status, issues: issues?.map(withoutSendersTexts) });
function withoutSendersTexts({ params: { name: _, excess: __, ...params } = {}, ...issue }) {
  return Object.keys(params).length === 0 ? issue : { ...issue, params };
}
export {
  plainProblem,
  problemBody,
  problemResponse,
  problemType
};
