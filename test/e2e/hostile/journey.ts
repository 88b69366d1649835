import assert from 'node:assert/strict';
import type { Browser } from '../browser.ts';
import { fillIn, focusPath, inForm, pressSend, trigger, untilDialogIs, wordsOf } from '../resident.ts';
import type { Site } from '../site.ts';
import type { HostilePage } from './hostile-page.ts';
import { changesOfHost } from './host-state.ts';

const inPlace = (selector: string): string[] => ['#here synpunkt-form', selector];

/** Sends a message on a page, and asserts that the widget looks as elsewhere and the page has not changed. */
export async function travel(browser: Browser, site: Site, path: string, page: HostilePage): Promise<void> {
  const [errors, reports, rows] = [(await browser.errors()).length, site.reports().length, site.rows().length];
  await browser.goto(site.url + path);
  await page.act?.(browser);

  if (page.isInline) await sendInPlace(browser);
  else await sendBehindButton(browser);

  assert.deepEqual((await browser.errors()).slice(errors), []);
  assert.deepEqual(site.reports().slice(reports), []);
  assert.deepEqual(
    site
      .rows()
      .slice(rows)
      .map(({ answers }) => answers['description']),
    ['Tack åäö'],
  );
  assert.deepEqual(await changesOfHost(browser), []);
}

async function sendBehindButton(browser: Browser): Promise<void> {
  assert.equal(await wordsOf(browser, trigger), 'FeedBack');
  assert.equal(await browser.evaluate(() => document.querySelectorAll('synpunkt-button').length), 1);

  await browser.waitFor(() => {
    const button = document.querySelector('synpunkt-button')?.shadowRoot?.querySelector('button');
    const { top = -1, bottom = 0 } = button?.getBoundingClientRect() ?? {};
    return top >= 0 && bottom <= innerHeight;
  });

  // By the keyboard, from the element that the page has focused.
  for (let tabs = 0; (await focusPath(browser))[0] !== 'synpunkt-button'; tabs += 1) {
    assert.ok(tabs < 20, 'Tab does not lead to the button');
    await browser.press('Tab');
  }
  const scroll = await browser.evaluate(() => [scrollX, scrollY]);
  await browser.press('Enter');
  await wordsOf(browser, inForm('[type=submit]'));
  await untilDialogIs(browser, 'open');
  await browser.press('Escape');
  await untilDialogIs(browser, 'closed');
  assert.deepEqual((await focusPath(browser))[0], 'synpunkt-button');
  assert.deepEqual(await browser.evaluate(() => [scrollX, scrollY]), scroll);

  await browser.click(trigger);
  await untilDialogIs(browser, 'open');
  await fillIn(browser, inForm, 'Tack åäö');
  await pressSend(browser, inForm);
  await browser.press('Escape');
  await untilDialogIs(browser, 'closed');
}

async function sendInPlace(browser: Browser): Promise<void> {
  await wordsOf(browser, inPlace('[type=submit]'));
  assert.equal(await browser.evaluate(() => document.querySelectorAll('synpunkt-form').length), 1);

  await fillIn(browser, inPlace, 'Tack åäö');
  await browser.click(inPlace('[name=answerVia][value=email]'));
  await browser.click(inPlace('[name=email]'));
  await browser.type('namn@example.se');
  await browser.press('Enter');
  await wordsOf(browser, inPlace('#receipt-heading'));
}
