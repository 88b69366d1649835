import { assertReviewed } from '../support/reviewed.ts';
import type { Browser } from './session.ts';
import { writeVersions } from './versions.ts';

/** Asserts that what was said on a journey is what was reviewed; otherwise writes it down, with the versions of the programs. */
export function assertHeard(browser: Browser, journey: string, said: string): void {
  try {
    assertReviewed(new URL(`heard/${browser}/${journey}.txt`, import.meta.url), said);
  } catch (error) {
    writeVersions();
    throw error;
  }
}
