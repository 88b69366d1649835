import type { Listener } from '../listener.ts';

/** A text that comes near its limit, and exceeds it. */
export async function counter(resident: Listener): Promise<void> {
  resident.part('Skriva');
  await resident.press('b');
  await resident.press('Return');
  await resident.pressUntil('Tab', /Text/);
  await resident.type('Gatlyktan vid skolan', { until: /tecken/ });
  // Still at most ten.
  await resident.type(' lyser');
  await resident.type(' inte alls', { until: /för lång/ });
}
