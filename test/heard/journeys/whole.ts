import type { Listener } from '../listener.ts';

/** The default form in the dialog: sent empty, corrected, sent, and begun again. */
export async function whole(resident: Listener): Promise<void> {
  resident.part('Öppna formuläret');
  await resident.press('b');
  await resident.press('Return');
  // The heading has the focus, and nothing precedes it.
  await resident.press('shift+Tab');

  resident.part('Gå genom frågorna');
  await resident.pressUntil('Tab', /Skicka push button/);

  resident.part('Skicka ett tomt formulär');
  await resident.press('Return', { until: /behöver rättas/ });
  await resident.press('Tab');
  await resident.press('Return', { until: /Jag vill/ });

  resident.part('Rätta svaren');
  await resident.press('space Tab t Tab');
  await resident.type('Gatlyktan lyser inte');
  await resident.press('Tab Down Down Down space');
  await resident.press('Tab');

  resident.part('Skicka');
  await resident.press('Return', { until: /Tack/ });
  await resident.press('Tab Tab Tab Tab');

  resident.part('Skriva ett till');
  await resident.press('Return', { until: /Jag vill/ });
  await resident.press('Escape');
}
