import type { Listener } from '../listener.ts';

/** A form within the page. */
export async function inline(resident: Listener): Promise<void> {
  resident.part('Gå till formuläret');
  await resident.pressUntil('Tab', /Text/);
  await resident.press('Tab');

  resident.part('Skicka ett tomt formulär');
  await resident.press('Return', { until: /behöver rättas/ });
  await resident.pressUntil('Tab', /entry/);

  resident.part('Rätta och skicka');
  await resident.type('Lampan');
  await resident.press('Tab');
  await resident.press('Return', { until: /Tack/ });
}
