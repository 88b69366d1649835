import type { Listener } from '../listener.ts';

/** A list of so many options that it is searched by typing. */
export async function longList(resident: Listener): Promise<void> {
  resident.part('Öppna formuläret');
  await resident.press('b');
  await resident.press('Return');
  await resident.pressUntil('Tab', /Plats/);

  resident.part('Skriva något som inte finns i listan');
  await resident.type('xyz', { until: /Inget alternativ/ });
  await resident.press('Escape', { until: /togs bort/ });

  resident.part('Välja');
  await resident.type('gata 1', { until: /alternativ/ });
  await resident.press('Down Down Return');

  resident.part('Skriva något annat och gå vidare');
  await resident.press('ctrl+a');
  await resident.type('abc', { until: /Inget alternativ/ });
  await resident.press('Tab', { until: /fortfarande valt/ });
}
