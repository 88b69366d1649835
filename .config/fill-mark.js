/**
 * Replaces what is between a mark, such as `<!-- sizes, written by npm run build -->`, and its end, `<!-- /sizes -->`.
 *
 * @param {string} text
 * @param {string} mark - the words of the mark
 * @param {string} content
 */
export function fillMark(text, mark, content) {
  const start = `<!-- ${mark} -->`;
  const startAt = text.indexOf(start);
  const endAt = text.indexOf(`<!-- /${mark.split(',')[0]} -->`, startAt);
  if (startAt === -1 || endAt === -1) throw new Error(`synpunkt: no ${start} with its end`);
  return text.slice(0, startAt) + start + content + text.slice(endAt);
}
