import type { Listener } from '../listener.ts';

/** A form that is cleared, after the question whether it is to be. */
export async function clearing(resident: Listener): Promise<void> {
  resident.part('Öppna och skriv');
  await resident.press('b');
  await resident.press('Return');
  await resident.pressUntil('Tab', /Text/);
  await resident.type('Lampan');
  await resident.pressUntil('Tab', /Rensa/);

  resident.part('Rensa, men ångra det');
  await resident.press('Return', { until: /behåll/ });
  await resident.press('Return', { until: /Rensa/ });

  resident.part('Rensa');
  await resident.press('Return', { until: /behåll/ });
  await resident.press('Tab');
  await resident.press('Return', { until: /borttaget/ });
}
