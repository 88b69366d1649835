/** A line of a mail: what it is, and its value. */
export interface MailLine {
  readonly label: string;
  readonly answer: string;
}

/** Returns the text and the HTML of a mail with lines, and paragraphs after them. */
export function mailBody(
  lines: readonly MailLine[],
  paragraphs: readonly string[] = [],
  language = 'sv',
): { readonly text: string; readonly html: string } {
  const text = [...lines.map(({ label, answer }) => `${label}\n${indent(answer)}`), ...paragraphs].join('\n\n');
  const rows = lines.map(
    ({ label, answer }) =>
      `<dt style="font-weight:bold;margin-top:1em">${escapeHtml(label)}</dt><dd style="margin:0;white-space:pre-wrap">${escapeHtml(answer)}</dd>`,
  );
  const direction = language === 'ar' ? ' dir="rtl"' : '';
  const html = `<!doctype html><html lang="${language}"${direction}><meta charset="utf-8"><body><dl>${rows.join('')}</dl>${paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('')}</body></html>`;
  return { text: `${text}\n`, html };
}

/** So that no answer can look like another question. */
const indent = (answer: string): string => answer.replace(/^/gm, '  ');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character] ?? '');
