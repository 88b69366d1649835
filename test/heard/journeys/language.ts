import type { Listener } from '../listener.ts';

/** A form in several languages, and a change from Swedish to English. */
export async function language(resident: Listener): Promise<void> {
  resident.part('Öppna och byt språk');
  await resident.press('b');
  await resident.press('Return');
  await resident.pressUntil('Tab', /Språk/);
  await resident.press('e');

  resident.part('Läsa vidare på engelska');
  await resident.press('Tab Tab');
}
