import type { MessageStore, Undelivered } from '../store/store.ts';

/** How many deliveries are read at once. */
const perPage = 1000;

/** Lists all undelivered deliveries of a store, the oldest first. */
export async function* undeliveredIn(store: MessageStore): AsyncGenerator<Undelivered> {
  let last: Undelivered | undefined;
  do {
    // oxlint-disable-next-line no-await-in-loop -- each page begins where the one before ended
    const page = await store.listUndelivered({ limit: perPage, after: last });
    yield* page;
    last = page.at(-1);
  } while (last !== undefined);
}

/** Returns an issue for each reference that was not found, and is not in a state, such as undelivered. */
export const explainMissing = (
  references: readonly string[],
  found: ReadonlySet<string>,
  state: string,
): readonly string[] =>
  references
    .filter((reference) => !found.has(reference))
    .map((reference) => `synpunkt: ${reference} is not ${state}; synpunkt resend lists what is`);
