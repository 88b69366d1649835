import type { Undelivered } from '../store/store.ts';
import { print, withStore } from './open-store.ts';

/** The most deliveries that are listed. */
const maxListed = 1000;

/**
 * The command `synpunkt resend`: makes undelivered deliveries due at once, those of the references or all; without either
 * it lists them. Returns issues.
 */
export function resend(
  optionsFile: string | undefined,
  references: readonly string[],
  all: boolean,
): Promise<readonly string[]> {
  return withStore(optionsFile, async (store) => {
    const undelivered = await store.listUndelivered(0, maxListed);
    if (references.length === 0 && !all) {
      for (const delivery of undelivered) print(describe(delivery));
      if (undelivered.length === 0) print('everything is delivered');
      return [];
    }
    const chosen = all ? undelivered : undelivered.filter(({ reference }) => references.includes(reference));
    await Promise.all(chosen.map(({ id }) => store.resend(id)));
    for (const { reference, destination } of chosen) print(`${reference} is sent to ${destination} at once`);
    return references
      .filter((reference) => !chosen.some((delivery) => delivery.reference === reference))
      .map((reference) => `synpunkt: ${reference} is not undelivered; synpunkt resend lists what is`);
  });
}

const describe = ({ reference, destination, attempt, error, age }: Undelivered): string =>
  `${reference} to ${destination}: ${error}, ${attempt} attempts in ${Math.round(age / 3_600_000)} h`;
