import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
import "../packages/KFBBGQTM.js";

// dist/lib/receiver/outbox/mail-body.js
function mailBody(lines, paragraphs = [], language = "sv") {
  const text = [...lines.map(({ label, answer }) => `${label}
${indent(answer)}`), ...paragraphs].join("\n\n");
  const rows = lines.map(({ label, answer }) => `<dt style="font-weight:bold;margin-top:1em">${escapeHtml(label)}</dt><dd style="margin:0;white-space:pre-wrap">${escapeHtml(answer)}</dd>`);
  const direction = language === "ar" ? ' dir="rtl"' : "";
  const html = `<!doctype html><html lang="${language}"${direction}><meta charset="utf-8"><body><dl>${rows.join("")}</dl>${paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join("")}</body></html>`;
  return { text: `${text}
`, html };
}
var indent = (answer) => answer.replace(/^/gm, "  ");
var entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
var escapeHtml = (text) => text.replace(/[&<>"]/g, (character) => entities[character] ?? "");
export {
  mailBody
};
