import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The README and the guides, by their paths. */
export const docFiles = ['README.md', ...globSync('demo/docs/*.md', { cwd: root }).toSorted()];

/** A block of code in the README or a guide. */
export interface Snippet {
  /** File and line, as `demo/docs/npm.md:12`. */
  readonly place: string;
  readonly language: string;
  /** The word after the language, such as `live`. */
  readonly kind: string;
  readonly code: string;
}

/** The blocks of code in the README and all guides. */
export const snippets: readonly Snippet[] = docFiles.flatMap((file) => {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/^```(\w*) ?(\w*)\n([^]*?)^```$/gm)].map(
    ({ index, 1: language = '', 2: kind = '', 3: code = '' }) => ({
      place: `${file}:${text.slice(0, index).split('\n').length}`,
      language,
      kind,
      code,
    }),
  );
});

/** The blocks in a language. */
export const snippetsIn = (...languages: readonly string[]): Snippet[] =>
  snippets.filter(({ language }) => languages.includes(language));

/** The configs of forms. */
export const configSnippets = snippetsIn('json').filter(({ kind }) => kind === '' || kind === 'live');
