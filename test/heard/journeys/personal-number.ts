import type { Listener } from '../listener.ts';

/** A text with a personal number: warned of, asked about, and removed. */
export async function personalNumber(resident: Listener): Promise<void> {
  resident.part('Skriva ett personnummer');
  await resident.press('b');
  await resident.press('Return');
  await resident.pressUntil('Tab', /Text/);
  await resident.type('Jag heter 811218-9876', { until: /personnummer/ });

  resident.part('Skicka');
  await resident.pressUntil('Tab', /Skicka push button/);
  await resident.press('Return', { until: /personnummer/ });

  resident.part('Ta bort numret');
  await resident.press('Tab');
  await resident.press('Return', { until: /borttaget/ });
}
