import type { Listener } from '../listener.ts';

/** Chooses a file, one that is refused, and removes the first. */
export async function files(resident: Listener): Promise<void> {
  resident.part('Öppna och skriv');
  await resident.press('b');
  await resident.press('Return');
  await resident.pressUntil('Tab', /Text/);
  await resident.type('Lampan');
  await resident.pressUntil('Tab', /Bilagor/);

  resident.part('Välj en fil');
  await resident.choose('karta.pdf', '%PDF-1.7', { until: /karta/ });

  resident.part('Välj en fil som är för stor');
  await resident.choose('bild.pdf', new Uint8Array(20_000), { until: /större/ });

  resident.part('Ta bort den första');
  await resident.pressUntil('Tab', /Ta bort/);
  await resident.press('Return', { until: /borttagen|Bilagor/ });

  resident.part('Skicka');
  await resident.pressUntil('Tab', /Skicka/);
  await resident.press('Return', { until: /Tack/ });
}
