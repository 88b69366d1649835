import type { Listener } from '../listener.ts';

/** The question whether a page was of help. */
export async function risOchRos(resident: Listener): Promise<void> {
  resident.part('Svara');
  await resident.press('b');
  await resident.press('Return');
  await resident.pressUntil('Tab', /Ditt svar/);
  await resident.press('space');
  await resident.pressUntil('Tab', /Skicka/);

  resident.part('Skicka');
  await resident.press('Return', { until: /Tack/ });
}
