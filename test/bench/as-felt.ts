// Part of `npm run bench`: times that a resident notices, on the page with the tag, with the origin's form and with a
// config of five field types, and on the same page with a dialog and a form written in HTML by hand, in turns in the
// same run of the same browser. It prints medians and their ratios to the dialog; it never fails, since times depend on
// the machine. With an argument it measures only the rows whose names contain it.

import { brotliCompressSync } from 'node:zlib';
import { launch, type Page } from 'puppeteer';
import { findBrowsers } from '../../.config/browsers.js';
import { pageWith, startSite, tagWith } from '../e2e/site.ts';
import { countErrors, firstError, longTasks, open, recordLongTasks, stir } from './acts.ts';
import { handWritten, handWrittenScript } from './hand-written.ts';
import { printHeader, printRow, type Row, type Subject } from './table.ts';

const [wanted = ''] = process.argv.slice(2);
const SLOWDOWN = 4;
const ROUNDS = 5;
/** For a ratio that is close to its aim, and varies by a third among medians of five. */
const CLOSE_ROUNDS = 15;
/** Fewer than those on a large page, whose frames take long. */
const LARGE_ROUNDS = 9;
/** A slow mobile network: 400 ms, 400 kbit/s. */
const SLOW_LINE = { latency: 400, download: 50_000, upload: 50_000 };
/** Frames of a page that scrolls, and whose keys are pressed, with a closed button. */
const FRAMES = 20;

const options = ['Ja', 'Nej', 'Vet inte'].map((label, value) => ({ value: `v${value}`, label }));
const config = {
  form: 'bench',
  endpoint: '/svar',
  fields: [
    { type: 'radio', name: 'kind', label: 'Jag vill', required: true, options },
    { type: 'select', name: 'department', label: 'Vilken verksamhet gäller det?', required: true, options },
    { type: 'textarea', name: 'description', label: 'Beskrivning', required: true },
    { type: 'text', name: 'name', label: 'Namn' },
    { type: 'email', name: 'email', label: 'E-post' },
  ],
};

/** A page of 10,000 elements. */
const large = { body: '<p><a href="#text">Läs mer</a></p>'.repeat(5000) };

const subjects = {
  byHand: { path: '/html', idle: '/html', large: '/large/html' },
  origin: { path: '/origin', idle: '/origin/idle', large: '/large/origin' },
  config: { path: '/config', idle: '/config/idle', large: '/large/config' },
};

const withConfig = 'data-config="/form.json"';
const idle = 'data-prefetch="idle"';
const { chromium } = findBrowsers();
if (chromium === undefined) throw new Error('the benchmark needs Chromium; npm test installs it');
const site = await startSite(
  {
    '/html': pageWith(handWritten),
    '/origin': pageWith(tagWith()),
    '/origin/idle': pageWith(tagWith(idle)),
    '/config': pageWith(tagWith(withConfig)),
    '/config/idle': pageWith(tagWith(`${withConfig} ${idle}`)),
    '/large/html': pageWith(handWritten, large),
    '/large/origin': pageWith(tagWith(), large),
    '/large/config': pageWith(tagWith(withConfig), large),
  },
  { scripts: { '/hand-written.js': handWrittenScript }, configs: { '/form.json': config } },
);
const browser = await launch({ executablePath: chromium.path, args: chromium.args });
try {
  const rows: Row[] = [
    { name: 'bytes until the form is open', unit: 'B', measure: bytesUntilOpen, rounds: 1 },
    { name: 'press → form, cold', unit: 'ms', measure: pressCold },
    { name: 'press → form, cold, slow line', unit: 'ms', measure: pressSlow },
    { name: 'press → form, fetched before', unit: 'ms', measure: pressFetched, rounds: CLOSE_ROUNDS },
    { name: 'empty form sent → errors', unit: 'ms', measure: sendEmpty, rounds: CLOSE_ROUNDS },
    { name: 'long tasks, fetched when idle', unit: 'ms', measure: idleTasks },
    { name: `closed, ${FRAMES} frames: layouts`, unit: '', measure: layoutsClosed, rounds: 1 },
    { name: `closed, ${FRAMES} frames: tasks`, unit: 'ms', measure: tasksClosed, rounds: LARGE_ROUNDS },
  ]
    .filter(({ name }) => name.includes(wanted))
    .map(({ rounds = ROUNDS, ...row }) => ({ ...row, rounds, values: { byHand: [], origin: [], config: [] } }));
  console.log(
    `${await browser.version()}, CPU ${SLOWDOWN} times slower, medians of ${ROUNDS}, of ${CLOSE_ROUNDS} for fetched before and errors, of ${LARGE_ROUNDS} for the tasks of a closed button`,
  );
  printHeader();
  for (const row of rows) {
    for (let round = 0; round < row.rounds; round += 1) {
      for (const name of Object.keys(subjects) as Subject[]) row.values[name].push(await row.measure(name)); // its own keys
    }
    printRow(row);
  }
} finally {
  await browser.close();
  await site.close();
}

/** Calls a function with a page that is loaded and at rest, on the slow processor. */
async function onPage<Result>(
  path: string,
  measure: (page: Page) => Promise<Result>,
  prepare: (page: Page) => unknown = () => undefined,
): Promise<Result> {
  // Each has a cache of its own.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await prepare(page);
  await page.emulateCPUThrottling(SLOWDOWN);
  await page.goto(site.url + path, { waitUntil: 'networkidle0' });
  const result = await measure(page);
  await context.close();
  return result;
}

/** The size of every file that is fetched, as a server compresses it well, or of the part of the page that is the form. */
async function bytesUntilOpen(name: Subject): Promise<number> {
  const files: Promise<Buffer>[] = [];
  const { path } = subjects[name];
  await onPage(
    path,
    (page) => page.evaluate(open),
    (page) =>
      page.on('response', (response) => {
        if (!/favicon/.test(response.url()) && response.request().resourceType() !== 'document') {
          files.push(response.buffer());
        }
      }),
  );
  const contents = await Promise.all(files);
  if (name === 'byHand') contents.push(Buffer.from(handWritten));
  return contents.reduce((sum, content) => sum + brotliCompressSync(content).length, 0);
}

async function pressCold(name: Subject): Promise<number> {
  return onPage(subjects[name].path, (page) => page.evaluate(open));
}

async function pressSlow(name: Subject): Promise<number> {
  return onPage(subjects[name].path, async (page) => {
    await page.emulateNetworkConditions(SLOW_LINE);
    return page.evaluate(open);
  });
}

async function pressFetched(name: Subject): Promise<number> {
  return onPage(subjects[name].path, async (page) => {
    await fetchForm(page);
    return page.evaluate(open);
  });
}

async function sendEmpty(name: Subject): Promise<number> {
  return onPage(subjects[name].path, async (page) => {
    await page.evaluate(open);
    // An open form fetches what sends it.
    await page.waitForNetworkIdle();
    const time = await page.evaluate(firstError);
    if ((await page.evaluate(countErrors)) === 0) throw new Error(`${name} shows no error`);
    return time;
  });
}

async function idleTasks(name: Subject): Promise<number> {
  return onPage(
    subjects[name].idle,
    async (page) => {
      await page.waitForNetworkIdle({ idleTime: 1000 });
      return page.evaluate(longTasks);
    },
    (page) => page.evaluateOnNewDocument(recordLongTasks),
  );
}

async function layoutsClosed(name: Subject): Promise<number> {
  return closed(name, 'LayoutCount');
}

async function tasksClosed(name: Subject): Promise<number> {
  return 1000 * (await closed(name, 'TaskDuration'));
}

/** By how much a closed button makes a metric of a busy, large page grow. */
async function closed(name: Subject, metric: 'LayoutCount' | 'TaskDuration'): Promise<number> {
  return onPage(subjects[name].large, async (page) => {
    const before = await page.metrics();
    await page.evaluate(stir, FRAMES);
    const after = await page.metrics();
    return (after[metric] ?? NaN) - (before[metric] ?? NaN);
  });
}

/** Fetches the form as an approaching pointer does. */
async function fetchForm(page: Page): Promise<void> {
  await page.evaluate(async () => document.querySelector('synpunkt-button')?.load());
}
