import { after, before, describe, it } from 'node:test';
import { hasScreenReader } from '../../.config/screen-reader.js';
import { openLine, type Fault, type Line } from '../e2e/line.ts';
import { startSite, type Site } from '../e2e/site.ts';
import { assertHeard } from './assert-heard.ts';
import { arabic } from './journeys/arabic.ts';
import { channels } from './journeys/channels.ts';
import { clearing } from './journeys/clearing.ts';
import { conditions } from './journeys/conditions.ts';
import { control } from './journeys/control.ts';
import { counter } from './journeys/counter.ts';
import { failing, offline, retrying, unsure } from './journeys/failures.ts';
import { files } from './journeys/files.ts';
import { inline } from './journeys/inline.ts';
import { language } from './journeys/language.ts';
import { longList } from './journeys/long-list.ts';
import { personalNumber } from './journeys/personal-number.ts';
import { risOchRos } from './journeys/ris-och-ros.ts';
import { listenTo, type Listener } from './listener.ts';
import { configs, pages, scripts } from './pages.ts';

const skip = !hasScreenReader() && 'Orca is not on this machine';

/** A journey on a page. The words that it waits for must be said; unless it varies, all words are as reviewed. */
interface Journey {
  readonly name: string;
  readonly page: string;
  readonly journey: (resident: Listener) => Promise<void>;
  /** The faults that hit the messages of both browsers together. */
  readonly faults?: readonly Fault[];
  /** The reason why not every word can be compared. */
  readonly varies?: string;
}

const journeys: readonly Journey[] = [
  { name: 'control', page: 'utan', journey: control },
  { name: 'channels', page: 'standard', journey: channels },
  { name: 'conditions', page: 'villkor', journey: conditions },
  { name: 'clearing', page: 'text', journey: clearing },
  {
    name: 'retrying',
    page: 'text',
    journey: retrying,
    faults: ['rejected', 'rejected'],
    varies: 'the quicker the endpoint answers, the less is told of the wait',
  },
  { name: 'failing', page: 'trasig', journey: failing },
  { name: 'offline', page: 'tunnel', journey: offline },
  { name: 'unsure', page: 'osaker', journey: unsure },
  { name: 'personal-number', page: 'personnummer', journey: personalNumber },
  { name: 'language', page: 'sprak', journey: language },
  {
    name: 'counter',
    page: 'langd',
    journey: counter,
    varies: 'a count is told only where the next one does not follow at once',
  },
  {
    name: 'files',
    page: 'bilagor',
    journey: files,
    varies: 'what is added or removed is told before or after the description of the button that gets the focus',
  },
  { name: 'inline', page: 'infogad', journey: inline },
  { name: 'ris-och-ros', page: 'ris', journey: risOchRos },
  { name: 'arabic', page: 'arabiska', journey: arabic },
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
    await line.close();
    await site.close();
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
