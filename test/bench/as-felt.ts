// What `npm run bench` measures of what a resident feels, at a CPU four times slower: the page with the tag, and the same
// page with a dialog and a form written in HTML by hand, in turns in the same run of the same browser. It prints medians
// and their ratio, and fails above the limits.

import { launch, type Page } from 'puppeteer';
import { findBrowsers } from '../../.config/browsers.js';
import { pageWith, startSite, tagWith } from '../e2e/site.ts';
import { handWritten, handWrittenScript } from './hand-written.ts';

const SLOWDOWN = 4;
const ROUNDS = 15;
/** Limits of the longest task while the page loads, and of the time from press to paint, in milliseconds. */
const LONGEST_TASK = 50;
const LONGEST_OPENING = 100;
/** A round trip on a mobile network, in milliseconds. */
const ROUND_TRIP = 150;
/** The limit of round trips until the form is open, when nothing was fetched before. */
const MOST_TRIPS = 2;

interface Felt {
  /** The longest task while the page loads, in milliseconds; 0 below 50 ms, which browsers do not report. */
  readonly longestTask: number;
  /** Time from the press until the form is painted, in milliseconds. */
  readonly opening: number;
}

const { chromium } = findBrowsers();
if (chromium === undefined) throw new Error('the benchmark needs Chromium; npm test installs it');
const site = await startSite(
  { '/widget.html': pageWith(tagWith()), '/html.html': pageWith(handWritten) },
  { scripts: { '/hand-written.js': handWrittenScript } },
);
const browser = await launch({ executablePath: chromium.path, args: chromium.args });
try {
  const widget: Felt[] = [];
  const html: Felt[] = [];
  const distant: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    html.push(await feel('/html.html'));
    widget.push(await feel('/widget.html'));
    distant.push(await openFromAfar());
  }
  console.log(`as a resident feels it, ${await browser.version()}, CPU ${SLOWDOWN} times slower, median of ${ROUNDS}`);
  report('longest task at load', (felt) => felt.longestTask, LONGEST_TASK);
  report('from press to paint, fetched before', (felt) => felt.opening, LONGEST_OPENING);
  const trips = median(distant) / ROUND_TRIP;
  console.log(`  from press to paint, nothing fetched before, ${ROUND_TRIP} ms away: ${median(distant).toFixed(0)} ms`);
  console.log(`    that is ${trips.toFixed(2)} round trips (less than ${MOST_TRIPS})`);
  if (trips >= MOST_TRIPS) process.exitCode = 1;

  function report(what: string, pick: (felt: Felt) => number, limit: number): void {
    const [ours, theirs] = [widget, html].map((all) => median(all.map(pick)));
    if (ours === undefined || theirs === undefined) return;
    const ratio = theirs === 0 ? '' : `, ratio ${(ours / theirs).toFixed(2)}`;
    console.log(
      `  ${what}: HTML ${theirs.toFixed(0)} ms, synpunkt ${ours.toFixed(0)} ms${ratio} (at most ${limit} ms)`,
    );
    if (ours > limit) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await site.close();
}

/** Loads a page and opens its form. */
async function feel(path: string): Promise<Felt> {
  const page = await browser.newPage();
  await page.emulateCPUThrottling(SLOWDOWN);
  await page.goto(site.url + path, { waitUntil: 'networkidle0' });
  const longestTask = await page.evaluate(longestSoFar);
  await fetchForm(page);
  const opening = await page.evaluate(open);
  await page.close();
  return { longestTask, opening };
}

/** Opens the widget of a page whose server is far away, when only the button is loaded. */
async function openFromAfar(): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`${site.url}/widget.html`, { waitUntil: 'networkidle0' });
  await page.setCacheEnabled(false);
  await page.emulateNetworkConditions({ latency: ROUND_TRIP, download: -1, upload: -1 });
  const time = await page.evaluate(open);
  await page.close();
  return time;
}

/** Fetches the form as an approaching pointer does. */
async function fetchForm(page: Page): Promise<void> {
  await page.evaluate(async () => document.querySelector('synpunkt-button')?.load());
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
}

// The functions below run in the page, so they use nothing from outside.

async function longestSoFar(): Promise<number> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    longest = Math.max(longest, ...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: 'longtask', buffered: true });
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  observer.disconnect();
  return longest;
}

/** Presses the button; returns the time until the form is painted, in milliseconds. */
async function open(): Promise<number> {
  const widget = document.querySelector('synpunkt-button');
  const button = widget?.shadowRoot?.querySelector('button') ?? document.querySelector('button');
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const start = performance.now();
  button?.click();
  // Resolves when the form is open.
  await widget?.show();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}
