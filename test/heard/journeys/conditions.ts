import type { Listener } from '../listener.ts';

/** Answers that bring a notice, another question, or a redirect instead of the form. */
export async function conditions(resident: Listener): Promise<void> {
  resident.part('Öppna');
  await resident.press('b');
  await resident.press('Return');
  await resident.pressUntil('Tab', /Vill du ha svar/);

  resident.part('Ett svar som ger en fråga till');
  await resident.press('space');
  await resident.press('Tab');
  await resident.press('shift+Tab');

  resident.part('Ett svar som ger en upplysning');
  await resident.press('Down');
  await resident.press('space', { until: /ställa frågor/ });
  await resident.press('Tab');
  await resident.press('shift+Tab');

  resident.part('Ett svar som leder någon annanstans');
  await resident.press('Down');
  await resident.press('space', { until: /e-tjänsten/ });
  await resident.press('Tab');
}
