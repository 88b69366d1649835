// `npm run test:frameworks`, and for two of them `npm test`: pages that frameworks have rendered on a server, with
// the packed package, are hydrated in Chromium. Their packages are installed once, into a folder of this repository.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findBrowsers } from '../../.config/browsers.js';
import { openBrowser, type Browser } from '../e2e/browser.ts';
import { startSite, type Site } from '../e2e/site.ts';
import { fill, openDialog, pressSend, readHeading, readReceipt } from '../e2e/widget-driver.ts';
import { installPacked, root } from './packed.ts';

const source = join(root, 'test/package/hydration');
const shared = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isFile());
const apps = readdirSync(source, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const config: object = JSON.parse(readFileSync(join(source, 'playground.json'), 'utf8'));

/** The errors of npm when no registry answers. */
const unreachable =
  /\b(E5\d\d|EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/;

/** Lit's own line, in development. */
const ofLit = 'Lit is in dev mode';

/** As far as the frameworks write scripts into their pages. */
const policy = "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'";

/** The folder with the packed package, which is made once. */
let packedFolder: string | undefined;
const packed = (): string => (packedFolder ??= installPacked());

function npm(folder: string, ...args: string[]): { status: number | null; output: string } {
  const PATH = [dirname(process.execPath), process.env['PATH']].join(delimiter);
  const { status, stdout, stderr } = spawnSync('npm', args, {
    cwd: folder,
    env: { ...process.env, PATH },
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

/** Installs and builds an app; returns the folder of its pages, or why its packages could not be fetched. */
function build(name: string): { folder: string } | { reason: string } {
  const folder = join(root, '.cache/hydration', name);
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder)) {
    if (entry !== 'node_modules') rmSync(join(folder, entry), { recursive: true });
  }
  cpSync(join(source, name), folder, { recursive: true });
  for (const file of shared) cpSync(join(source, file.name), join(folder, file.name));

  const install = npm(folder, 'install', '--no-audit', '--no-fund', '--ignore-scripts', '--fetch-retries=1');
  const [code] = unreachable.exec(install.output) ?? [];
  if (install.status !== 0 && code !== undefined) {
    return { reason: `the npm registry cannot be reached (${code}), so nothing is tried in ${name}` };
  }
  assert.equal(install.status, 0, install.output);
  // npm removes what its lock file does not have.
  cpSync(join(packed(), 'node_modules/synpunkt'), join(folder, 'node_modules/synpunkt'), { recursive: true });
  const { status, output } = npm(folder, 'run', 'build');
  assert.equal(status, 0, output);
  return { folder: join(folder, 'dist') };
}

/** Serves the pages of an app beside a receiver of their form. */
function serve(folder: string): Promise<Site> {
  const files = globSync('**/*.{html,js}', { cwd: folder });
  const readAll = (ending: string): Record<string, string> =>
    Object.fromEntries(
      files
        .filter((file) => file.endsWith(ending))
        .map((file) => [`/${file}`, readFileSync(join(folder, file), 'utf8')]),
    );
  // Vue and Svelte only warn of a page that is not as they have rendered it.
  const pages = Object.entries(readAll('.html')).map(([path, page]) => [
    path,
    page.replace('<head>', '<head><script>console.warn = console.error;</script>'),
  ]);
  const policies = Object.fromEntries(pages.map(([path]) => [path, policy]));
  return startSite(Object.fromEntries(pages), {
    scripts: readAll('.js'),
    configs: { '/playground.json': config },
    policies,
  });
}

for (const { name } of apps) {
  describe(`a page that ${name} has rendered on its server`, () => {
    let reason = '';
    let site: Site;
    let browser: Browser;

    before(async () => {
      if (findBrowsers().chromium === undefined && process.env['CI'] !== 'true') {
        reason = 'this machine has no Chromium';
        return;
      }
      const built = build(name);
      if ('reason' in built) {
        reason = built.reason;
        return;
      }
      site = await serve(built.folder);
      browser = await openBrowser('chromium');
    });

    after(async () => {
      await browser?.close();
      await site?.close();
    });

    for (const tag of ['synpunkt-form', 'synpunkt-button']) {
      it(`has <${tag}> with its config and its language, which sends`, async (t) => {
        if (reason !== '') {
          t.skip(reason);
          return;
        }
        const open = async (): Promise<void> => {
          if (tag === 'synpunkt-button') await openDialog(browser);
        };
        const count = site.rows().length;
        await browser.goto(`${site.url}/${tag}.html`);

        await open();
        await fill(browser, 'What do you want to say?', 'Gungan');
        if (tag === 'synpunkt-button') await browser.press('Escape');
        await browser.click(['main > button']);
        await open();
        await fill(browser, 'Mitä haluat sanoa?', ' är trasig');
        const heading = await readHeading(browser);
        await pressSend(browser);
        await readReceipt(browser);

        assert.equal(heading, 'Leikkipaikat');
        const [row, ...others] = site.rows().slice(count);
        assert.deepEqual([row?.language, row?.answers, others.length], ['fi', { text: 'Gungan är trasig' }, 0]);
        assert.equal(await browser.evaluate(() => document.querySelector('output')?.textContent), row?.reference);
        assert.deepEqual(
          (await browser.errors()).filter((line) => !line.includes(ofLit)),
          [],
        );
      });
    }
  });
}
