/*
 * The filters of WordPress for the HTML of a post whose author may write scripts: `wptexturize` and `wpautop`, as far
 * as they can change pasted code. `npm run test:wordpress` tests the filters themselves.
 */

/** Tags, comments and whole scripts, which both filters leave as they are. */
const markup = /(<script[^]*?<\/script>|<!--[^]*?-->|<[^>]*>)/;

const blocks =
  /^<\/?(?:address|article|aside|blockquote|details|div|fieldset|form|h[1-6]|main|ol|p|section|table|ul)\b/;

/** Filters the HTML of a post. */
export function filterLikeWordPress(html: string): string {
  const texturized = html
    .split(markup)
    .map((part, index) => (index % 2 === 1 ? part : texturize(part)))
    .join('');
  return texturized
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => (blocks.test(paragraph) ? paragraph : `<p>${withBreaks(paragraph.trim())}</p>`))
    .join('\n');
}

const texturize = (text: string): string =>
  text
    .replace(/"([^"]*)"/g, '“$1”')
    .replace(/'/g, '’')
    .replace(/--/g, '–')
    .replace(/\.\.\./g, '…');

/** Line breaks of the text become elements; those within tags and scripts do not. */
const withBreaks = (paragraph: string): string =>
  paragraph
    .split(markup)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/\n/g, '<br />\n')))
    .join('');
