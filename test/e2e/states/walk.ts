import { untilAllShown, untilGone } from '../resident.ts';
import type { Stage } from './stage.ts';
import type { Journey, State } from './states.ts';

/** Opens the page of a journey with an empty session storage. */
export async function begin({ browser, site }: Stage, { page }: Journey): Promise<void> {
  await browser.goto(`${site.url}/away`);
  await browser.evaluate(() => sessionStorage.clear());
  await browser.goto(site.url + page);
}

/** Goes on to the next state of a journey. */
export async function goOn(stage: Stage, { at }: Journey, { steps }: State): Promise<void> {
  for (const step of steps) await step(stage.browser, at, stage);
  // A view that another one has replaced stays in the document for a moment.
  await untilGone(stage.browser, at('[class*=leaving-]'));
  await untilAllShown(stage.browser);
}
