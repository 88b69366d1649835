import type { Listener } from '../listener.ts';

/** Writes a text, and goes to the send button. */
async function fillIn(resident: Listener): Promise<void> {
  resident.part('Öppna och skriv');
  await resident.press('b');
  await resident.press('Return');
  await resident.pressUntil('Tab', /Text/);
  await resident.type('Lampan');
  await resident.pressUntil('Tab', /Skicka/);
}

/** An endpoint that is busy at first. */
export async function retrying(resident: Listener): Promise<void> {
  await fillIn(resident);

  resident.part('Skicka');
  await resident.press('Return', { until: /Tack/ });
}

/** An endpoint that is not there. */
export async function failing(resident: Listener): Promise<void> {
  await fillIn(resident);

  resident.part('Skicka');
  await resident.press('Return', { until: /inte skickat/ });
  await resident.pressUntil('Tab', /Text/);
}

/** An endpoint that does not answer. */
export async function unsure(resident: Listener): Promise<void> {
  await fillIn(resident);

  resident.part('Skicka');
  await resident.press('Return', { until: /Vi vet inte/ });
  await resident.pressUntil('Tab', /Text/);
}

/** Without a connection, which comes back. The page's script takes it away at the name of the tunnel. */
export async function offline(resident: Listener): Promise<void> {
  await fillIn(resident);
  await resident.press('shift+Tab');
  await resident.type(' i tunneln');
  await resident.pressUntil('Tab', /Skicka/);

  resident.part('Skicka utan uppkoppling');
  await resident.press('Return', { until: /Vi vet inte/ });
  await resident.press('Down');
  await resident.press('Down');

  resident.part('Skicka igen, ute ur tunneln');
  await resident.pressUntil('Tab', /Text/);
  await resident.type('Lampan');
  await resident.pressUntil('Tab', /Skicka/);
  await resident.press('Return', { until: /Tack/ });
}
