// Builds an app of React, Vue or Svelte by Vite into dist/: a page for each element, rendered on the server. Not minified
// for production, since the frameworks explain what differs in hydration only in development.

import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

process.env.NODE_ENV = 'development';
const shared = { mode: 'development', logLevel: 'error' };

await build({
  ...shared,
  build: { outDir: 'dist', rolldownOptions: { input: 'client.js', output: { entryFileNames: 'client.js' } } },
});
await build({ ...shared, build: { outDir: 'server', ssr: 'server.js' } });

const { render } = await import(pathToFileURL('server/server.js').href);
mkdirSync('dist', { recursive: true });
for (const tag of ['synpunkt-form', 'synpunkt-button']) {
  const { head = '', body } = await render(tag);
  writeFileSync(
    `dist/${tag}.html`,
    `<!doctype html><html lang="sv"><head><title>Lekplatser</title>${head}</head><body>
      <div id="app" data-tag="${tag}">${body}</div><script type="module" src="/client.js"></script></body></html>`,
  );
}
