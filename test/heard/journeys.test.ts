import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { hasScreenReader } from '../../.config/screen-reader.js';
import { pageWith, startSite, tagWith, type Site } from '../e2e/site.ts';
import { assertHeard } from './assert-heard.ts';
import { clearing } from './journeys/clearing.ts';
import { control } from './journeys/control.ts';
import { longList } from './journeys/long-list.ts';
import { listenTo, type Listener } from './listener.ts';

const skip = !hasScreenReader() && 'Orca is not on this machine';

const text = { type: 'text', name: 'text', label: 'Text', required: true };
const streets = Array.from({ length: 20 }, (_, index) => ({ value: `g${index}`, label: `Gata ${index}` }));

/** The forms of the journeys, by the path of their page. */
const configs: Readonly<Record<string, object>> = {
  text: { fields: [text] },
  lista: {
    fields: [
      { type: 'select', name: 'place', label: 'Plats', options: streets },
      { type: 'text', name: 'text', label: 'Text' },
    ],
  },
};

/** A journey on a page. What it waits for must be said; unless it varies, all that is said is what was reviewed. */
interface Journey {
  readonly name: string;
  readonly page: string;
  readonly journey: (resident: Listener) => Promise<void>;
  /** Why not every word can be compared. */
  readonly varies?: string;
}

describe('further forms, heard by Orca', { skip }, () => {
  let site: Site;

  before(async () => {
    const pages = Object.keys(configs).map((name) => [`/${name}`, pageWith(tagWith(`data-config="/${name}.json"`))]);
    const plain = readFileSync(new URL('control.html', import.meta.url), 'utf8');
    site = await startSite(
      { ...Object.fromEntries(pages), '/utan': plain },
      {
        scripts: Object.fromEntries([
          ...Object.entries(configs).map(([name, config]) => [`/${name}.json`, JSON.stringify(config)]),
          ['/control.js', readFileSync(new URL('control.js', import.meta.url), 'utf8')],
        ]),
      },
    );
  });

  after(() => site.close());

  const journeys: readonly Journey[] = [
    { name: 'clearing', page: 'text', journey: clearing },
    {
      name: 'long-list',
      page: 'lista',
      journey: longList,
      varies: 'Orca tells that a list is expanded before, after or instead of the name of its field',
    },
    { name: 'control', page: 'utan', journey: control },
  ];

  for (const { name, page, journey, varies } of journeys) {
    // The browsers side by side: most of the time is waiting.
    describe(name, { concurrency: true }, () => {
      for (const browser of ['firefox', 'chromium'] as const) {
        it(`is read sensibly in ${browser}`, async () => {
          const said = await listenTo(browser, { url: `${site.url}/${page}`, title: 'Nyheter' }, journey);

          if (varies === undefined) assertHeard(browser, name, said);
        });
      }
    });
  }
});
