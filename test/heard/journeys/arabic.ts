import type { Listener } from '../listener.ts';

/** The default form in Arabic. */
export async function arabic(resident: Listener): Promise<void> {
  resident.part('Öppna och gå genom frågorna');
  await resident.press('b');
  await resident.press('Return');
  await resident.press('Tab Tab Tab Tab Tab Tab Tab');

  resident.part('Skicka ett tomt formulär');
  await resident.press('Return', { until: /4|٤/ });
  await resident.press('Tab');
}
