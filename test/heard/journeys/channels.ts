import type { Listener } from '../listener.ts';

/** Each way to get an answer, and the questions that it brings. */
export async function channels(resident: Listener): Promise<void> {
  resident.part('Öppna och gå till frågan');
  await resident.press('b');
  await resident.press('Return');
  await resident.pressUntil('Tab', /svar via/);

  for (const channel of ['E-post', 'Telefon', 'Brev', 'Inget svar']) {
    resident.part(channel);
    // oxlint-disable-next-line no-await-in-loop
    await resident.press('space');
    // oxlint-disable-next-line no-await-in-loop
    await resident.pressUntil('Tab', /Skicka push button/);
    // oxlint-disable-next-line no-await-in-loop
    await resident.pressUntil('shift+Tab', /svar via/);
    // oxlint-disable-next-line no-await-in-loop
    if (channel !== 'Inget svar') await resident.press('Down');
  }
}
