/** Writes rows as CSV for a spreadsheet. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  // The byte order mark tells Excel that the file is UTF-8.
  `\uFEFF${rows.map((row) => row.map(writeCell).join(';')).join('\r\n')}\r\n`;

/** A cell that begins as a formula gets an apostrophe: a spreadsheet hides it, and does not compute the cell. */
function writeCell(text: string): string {
  const safe = /^[=+\-@\t\r']/.test(text) ? `'${text}` : text;
  return /[;"\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Parses CSV with commas or semicolons, without the apostrophes of {@link writeCsv}; rows of one cell are left out. */
export function parseCsv(csv: string): string[][] {
  const text = csv.replace(/^\uFEFF/, '');
  const separator = (text.split('\n')[0] ?? '').includes(';') ? ';' : ',';
  const rows: string[][] = [[]];
  const cell = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${separator}\r\n][^${separator}\r\n]*|))(${separator}|\r?\n|$)`,
    'g',
  );
  for (const [whole, quoted, plain = '', end] of text.matchAll(cell)) {
    if (whole === '' && rows.at(-1)?.length === 0) break;
    rows.at(-1)?.push(parseCell(quoted === undefined ? plain : quoted.replaceAll('""', '"')));
    if (end === '') break;
    if (end !== separator) rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}

const parseCell = (text: string): string => text.replace(/^'(?=[=+\-@\t\r'])/, '');
