import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/outbox/describe-message.js
import { localize } from "../../contract/config/text.js";
import { findInput, flattenInputs } from "../../contract/values/flatten-inputs.js";
import { getRaw, optionsOf } from "../../contract/values/evaluate-form.js";
import { messages } from "../../messages/locales/sv/form.entry.js";
var texts = messages;
function describeAnswers({ fields }, { values }) {
  const inputs = flattenInputs(fields).map(({ input }) => input);
  const known = inputs.flatMap((input) => {
    const raw = getRaw(values, input.name);
    return isEmpty(raw) ? [] : [{ name: input.name, label: labelOf(input), answer: describeAnswer(input, raw) }];
  });
  const others = Object.entries(values).filter(([name, raw]) => !isEmpty(raw) && inputs.every((input) => input.name !== name));
  const unknown = others.map(([name, raw]) => ({
    name,
    label: name,
    answer: typeof raw === "string" ? raw : JSON.stringify(raw)
  }));
  return [...known, ...unknown];
}
function describeChoice({ fields }, { values }, name) {
  const input = findInput(fields, name);
  const chosen = new Set([getRaw(values, name)].flat());
  const options = input === void 0 ? [] : optionsOf(input).filter(({ value }) => chosen.has(value));
  return options.length === 0 ? void 0 : options.map(labelOfOption).join(", ");
}
var isEmpty = (raw) => raw === void 0 || raw === "" || Array.isArray(raw) && raw.length === 0;
var labelOf = (input) => input.type === "hidden" ? input.name : localize(input.label, texts).replaceAll("­", "");
var labelOfOption = (option) => localize(option.label, texts).replaceAll("­", "");
function describeAnswer(input, raw) {
  if (Array.isArray(raw))
    return raw.map((entry) => describeAnswer(input, entry)).join(", ");
  if (raw === true)
    return "Ja";
  if (raw === false)
    return "Nej";
  if (typeof raw === "object" && raw !== null && "name" in raw) {
    const { name, size } = raw;
    return `${String(name)} (${Math.ceil(Number(size) / 1e3)} kB)`;
  }
  const option = optionsOf(input).find(({ value }) => value === raw);
  return option === void 0 ? String(raw) : labelOfOption(option);
}
export {
  describeAnswers,
  describeChoice
};
