import { after, before, describe, it } from 'node:test';
import { hasScreenReader } from '../../.config/screen-reader.js';
import { openLine, type Fault, type Line } from '../e2e/line.ts';
import { startSite, type Site } from '../e2e/site.ts';
import { assertHeard } from './assert-heard.ts';
import { clearing } from './journeys/clearing.ts';
import { control } from './journeys/control.ts';
import { failing } from './journeys/failures.ts';
import { longList } from './journeys/long-list.ts';
import { listenTo, type Listener } from './listener.ts';
import { configs, pages, scripts } from './pages.ts';

const skip = !hasScreenReader() && 'Orca is not on this machine';

/** A journey on a page. What it waits for must be said; unless it varies, all that is said is what was reviewed. */
interface Journey {
  readonly name: string;
  readonly page: string;
  readonly journey: (resident: Listener) => Promise<void>;
  /** What happens to the messages of both browsers together. */
  readonly faults?: readonly Fault[];
  /** Why not every word can be compared. */
  readonly varies?: string;
}

const journeys: readonly Journey[] = [
  { name: 'control', page: 'utan', journey: control },
  { name: 'clearing', page: 'text', journey: clearing },
  { name: 'failing', page: 'trasig', journey: failing },
  {
    name: 'long-list',
    page: 'lista',
    journey: longList,
    varies: 'Orca tells that a list is expanded before, after or instead of the name of its field',
  },
];

describe('further forms, heard by Orca', { skip }, () => {
  let site: Site;
  let line: Line;

  before(async () => {
    line = await openLine();
    site = await startSite(pages, { configs, scripts, line });
  });

  after(async () => {
    await site.close();
    await line.close();
  });

  for (const { name, page, journey, faults = [], varies } of journeys) {
    // The browsers side by side: most of the time is waiting.
    describe(name, { concurrency: true }, () => {
      before(() => line.plan(faults));

      for (const browser of ['firefox', 'chromium'] as const) {
        it(`is read sensibly in ${browser}`, async () => {
          const said = await listenTo(browser, { url: `${site.url}/${page}`, title: 'Nyheter' }, journey);

          if (varies === undefined) assertHeard(browser, name, said);
        });
      }
    });
  }
});
