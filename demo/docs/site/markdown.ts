import { Marked, type Token, type Tokens } from 'marked';
import packageJson from '../../../package.json' with { type: 'json' };

/** A heading with its anchor. */
interface Heading {
  readonly depth: number;
  readonly id: string;
  readonly html: string;
}

/** A guide as HTML. */
interface RenderedGuide {
  readonly body: string;
  readonly headings: readonly Heading[];
  /** The configs that are shown live, in order. */
  readonly live: readonly string[];
}

/** The text under a heading; the one under the title has no anchor. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

const repository = packageJson.repository.url.replace(/^git\+|\.git$/g, '');

/** The anchor that a forge gives to a heading. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');

const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.codePointAt(0) ?? 0};`);

/** Renders a guide; the links between guides lead to their pages. */
export function renderMarkdown(markdown: string, name: string): RenderedGuide {
  const headings: Heading[] = [];
  const live: string[] = [];
  const marked = new Marked({
    renderer: {
      html: () => '',
      heading({ depth, text, tokens }) {
        const html = this.parser.parseInline(tokens);
        const id = anchorOf(plainText(tokens) || text);
        headings.push({ depth, id, html });
        return depth === 1 ? `<h1>${html}</h1>` : `<h${depth} id="${id}">${html}</h${depth}>`;
      },
      code({ text, lang = '' }) {
        const [language = '', kind] = lang.split(' ');
        const block = `<pre><code${language === '' ? '' : ` data-language="${language}"`}>${escape(text)}</code></pre>`;
        if (kind !== 'live') return block;
        live.push(text);
        const id = `live-${live.length}`;
        return `<div class="example">${block}<section class="live" aria-label="Form of this config, example ${live.length}"><div id="${id}"></div><p class="meta">What you send here is thrown away.</p></section></div>`;
      },
      table({ header, rows }) {
        const cells = (tag: string, list: readonly Tokens.TableCell[]): string =>
          list.map(({ tokens }) => `<${tag}>${this.parser.parseInline(tokens)}</${tag}>`).join('');
        const heading = headings.at(-1)?.html.replace(/<[^>]*>/g, '') ?? name;
        const body = rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('');
        const head = cells('th scope="col"', header).replaceAll('</th scope="col">', '</th>');
        return `<div class="table" role="region" aria-label="Table: ${heading} (${++tables})" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
      },
      link({ href, tokens }) {
        return `<a href="${escape(addressOf(href))}">${this.parser.parseInline(tokens)}</a>`;
      },
    },
  });
  let tables = 0;
  const body = marked.parse(markdown, { async: false });
  return { body, headings, live };
}

/** Returns the address of a guide's link on the site: another guide, or a file in the repository. */
function addressOf(href: string): string {
  const [, guide, rest = ''] = /^([\w-]+)\.md(#.*)?$/.exec(href) ?? [];
  if (guide !== undefined) return guide === 'README' ? `./${rest}` : `${guide}.html${rest}`;
  if (/^(?:[a-z]+:|#)/.test(href)) return href;
  return `${repository}/blob/main/${href.replace(/^(?:\.\.\/)+/, '')}`;
}

/** Splits a guide at its headings, as plain text. */
export function sectionsOf(markdown: string): Section[] {
  const sections: { id: string; heading: string; text: string }[] = [];
  for (const token of new Marked().lexer(markdown)) {
    const words = plainText([token]);
    if (token.type === 'heading') {
      const isTitle = (token as Tokens.Heading).depth === 1; // of this type
      sections.push({ id: isTitle ? '' : anchorOf(words), heading: words, text: '' });
      continue;
    }
    const section = sections.at(-1);
    if (section && words !== '') section.text += `${words}\n`;
  }
  return sections;
}

/** The text of tokens without marks; comments have none. */
function plainText(tokens: readonly Token[]): string {
  return tokens
    .map((token): string => {
      if (token.type === 'html') return '';
      if (token.type === 'table') {
        const { header, rows } = token as Tokens.Table; // of this type
        return [header, ...rows].map((row) => row.map((cell) => plainText(cell.tokens)).join(' ')).join('\n');
      }
      if (token.type === 'list') return (token as Tokens.List).items.map((item) => plainText(item.tokens)).join('\n'); // as above
      if ('tokens' in token && token.tokens) return plainText(token.tokens);
      return 'text' in token ? unescaped(String(token.text)) : '';
    })
    .join('');
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
