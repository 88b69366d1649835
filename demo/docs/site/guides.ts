import { readFile } from 'node:fs/promises';
import { renderMarkdown, sectionsOf, type Section } from './markdown.ts';

/** The guides by the name of their file, in the order of the navigation. */
export const guides = {
  README: 'All guides',
  editor: 'The form editor',
  placing: 'Placing the tag',
  settings: 'Settings',
  fields: 'Fields and conditions',
  looks: 'Looks',
  languages: 'Languages and texts',
  endpoint: 'Your own endpoint',
  receiver: 'The receiver',
  'receiver-operations': 'Operating the receiver',
  npm: 'From npm',
  accessibility: 'Accessibility',
  troubleshooting: 'Troubleshooting',
  extending: 'Extending',
  comparison: 'Comparison',
  decisions: 'Decisions',
  changes: 'Changes',
} as const;
type Guide = keyof typeof guides;

const names = Object.keys(guides) as Guide[]; // as declared above

const html = 'text/html; charset=utf-8';

/** The other files of these pages by their path, with their type. */
const files: Readonly<Record<string, string>> = {
  'docs.css': 'text/css; charset=utf-8',
  'docs.js': 'text/javascript; charset=utf-8',
};

/** A section of a guide as the search reads it. */
interface Entry extends Section {
  readonly guide: string;
  readonly href: string;
}

/** The endpoint of the live forms; it stores nothing. */
const tryPath = 'try';

/** A body with its type. */
interface Answer {
  readonly body: BodyInit;
  readonly type: string;
}

/** Finds what is at a path under `/docs/`: a guide, its live configs, or a file of these pages. */
export async function answerGuides(path: string, method: string): Promise<Answer | undefined> {
  if (path === tryPath && method === 'POST') return json({ reference: 'TEST', receivedAt: new Date().toISOString() });
  if (path === 'search.json') return json(await searchEntries());
  if (path === 'picture.png')
    return { body: await readFile(new URL('../picture.png', import.meta.url)), type: 'image/png' };
  if (Object.hasOwn(files, path)) {
    return { body: await readFile(new URL(path, import.meta.url)), type: files[path] ?? html };
  }
  const [, live, index] = /^live\/([a-z]+)-(\d+)\.json$/.exec(path) ?? [];
  if (live !== undefined) {
    const name = nameOf(live);
    const config = name && renderMarkdown(await read(name), name).live[Number(index) - 1];
    return config === undefined ? undefined : { body: config, type: 'application/json' };
  }
  const name = nameOf(path.replace(/\.html$/, '') || 'README');
  return name && { body: await renderGuide(name), type: html };
}

const json = (value: unknown): Answer => ({ body: JSON.stringify(value), type: 'application/json' });

const nameOf = (word: string): Guide | undefined => names.find((name) => name === word);

const pathOf = (name: Guide): string => (name === 'README' ? './' : `${name}.html`);

const read = (name: Guide): Promise<string> => readFile(new URL(`../${name}.md`, import.meta.url), 'utf8');

async function renderGuide(name: Guide): Promise<string> {
  const template = await readFile(new URL('page.html', import.meta.url), 'utf8');
  const { body, live, headings } = renderMarkdown(await read(name), name);
  const links = names.map(
    (other) =>
      `<li><a href="${pathOf(other)}"${other === name ? ' aria-current="page"' : ''}>${guides[other]}</a></li>`,
  );
  const contents = headings
    .filter(({ depth }) => depth === 2)
    .map(({ id, html: words }) => `<li><a href="#${id}">${words}</a></li>`);
  const tags = live.map((config, index) => {
    const number = index + 1;
    // The texts of the examples are Swedish, on a page in English.
    const language = 'language' in JSON.parse(config) ? '' : 'data-lang="sv"';
    return `<script src="/widget/synpunkt.js" data-config="live/${name}-${number}.json" data-target="#live-${number}" data-endpoint="${tryPath}" data-fallback="../kontakt.html" ${language} async></script>`;
  });
  const values: Readonly<Record<string, string>> = {
    title: guides[name],
    guides: links.join('\n'),
    contents:
      contents.length > 2
        ? `<nav class="contents" aria-labelledby="contents"><h2 id="contents">On this page</h2><ul>${contents.join('')}</ul></nav>`
        : '',
    body,
    tags: tags.join('\n'),
  };
  return template.replace(/\{\{(\w+)\}\}/g, (placeholder, key: string) => values[key] ?? placeholder);
}

/** The sections of all guides, for the search. */
async function searchEntries(): Promise<Entry[]> {
  const entries = await Promise.all(
    names.map(async (name) =>
      sectionsOf(await read(name)).map((section) => ({
        ...section,
        guide: guides[name],
        href: section.id === '' ? pathOf(name) : `${pathOf(name)}#${section.id}`,
      })),
    ),
  );
  return entries.flat();
}
