import { openBrowser, type Browser, type Engine } from '../browser.ts';
import { openLine, type Line } from '../line.ts';
import type { Pages, Site } from '../site.ts';
import { startHost, type Language } from './host.ts';

/** A browser, a site and a line, on which states are reached. */
export interface Stage {
  readonly browser: Browser;
  readonly site: Site;
  readonly line: Line;
  readonly language: Language;
  close(): Promise<void>;
}

/**
 * Opens a browser on a site of its own.
 *
 * @param scripts - Further scripts, which every page loads, by their path.
 * @param files - Further files that these may load.
 * @param flags - Further flags to launch Chromium with.
 */
export async function openStage(
  engine: Engine,
  language: Language,
  { scripts = {}, files = {}, flags = [] }: { scripts?: Pages; files?: Pages; flags?: readonly string[] } = {},
): Promise<Stage> {
  const line = await openLine();
  const site = await startHost(language, line, scripts, files);
  const browser = await openBrowser(engine, { flags });
  return {
    browser,
    site,
    line,
    language,
    async close() {
      line.release();
      await browser.close();
      await site.close();
      await line.close();
    },
  };
}
