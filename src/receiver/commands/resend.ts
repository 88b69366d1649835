import type { Options } from '../options/read-options.ts';
import { explainFailure } from '../outbox/explain-failure.ts';
import { unknownDestination, type MessageStore, type Undelivered } from '../store/store.ts';
import { print, withStore } from './open-store.ts';

/** How many deliveries are read at once. */
const perPage = 1000;

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
    const isChosen = ({ reference }: Undelivered): boolean => all || references.includes(reference);
    const isList = references.length === 0 && !all;
    const found = new Set<string>();
    for await (const delivery of undeliveredIn(store)) {
      if (isList) print(describe(delivery));
      else if (isChosen(delivery)) await resendOne(store, delivery);
      found.add(delivery.reference);
    }
    if (found.size === 0 && references.length === 0) print('everything is delivered');
    return explainMissing(references, found, 'undelivered');
  });
}

/**
 * The command `synpunkt give-up`: ends undelivered deliveries to a destination, those of the references; without any, all if
 * it is not in the options, and no receiver delivers there. Returns issues.
 */
export function giveUp(
  optionsFile: string | undefined,
  destination: string,
  references: readonly string[],
): Promise<readonly string[]> {
  return withStore(optionsFile, async (store, options) => {
    if (references.length === 0 && (await isInOptions(destination, options, store))) {
      return [`synpunkt: "${destination}" is in the options; name the references of those to give up`];
    }
    const found = new Set<string>();
    let attempted = 0;
    for await (const delivery of undeliveredIn(store)) {
      if (delivery.destination !== destination) continue;
      found.add(delivery.reference);
      if (references.length === 0 && delivery.error !== unknownDestination) attempted++;
      else if (references.length === 0 || references.includes(delivery.reference)) await giveUpOne(store, delivery);
    }
    if (attempted > 0) {
      return [
        `synpunkt: ${attempted} to "${destination}" are still attempted; name the references of those to give up`,
      ];
    }
    if (found.size === 0)
      return [`synpunkt: nothing is undelivered to "${destination}"; synpunkt resend lists what is`];
    return explainMissing(references, found, `undelivered to "${destination}"`);
  });
}

async function isInOptions(destination: string, options: Options, store: MessageStore): Promise<boolean> {
  // Imported on demand: resend does not need it.
  const { createDestinations } = await import('./create-destinations.ts');
  return createDestinations(options, store).some(({ name }) => name === destination);
}

async function giveUpOne(store: MessageStore, { id, reference, destination }: Undelivered): Promise<void> {
  const givenUp = await store.giveUp(id);
  if (givenUp === 'givenUp') print(`${reference} is not sent to ${destination} any more`);
  if (givenUp === 'running') print(`${reference} is being sent to ${destination} at this moment`);
}

const explainMissing = (references: readonly string[], found: ReadonlySet<string>, state: string): readonly string[] =>
  references
    .filter((reference) => !found.has(reference))
    .map((reference) => `synpunkt: ${reference} is not ${state}; synpunkt resend lists what is`);

async function* undeliveredIn(store: MessageStore): AsyncGenerator<Undelivered> {
  let last: Undelivered | undefined;
  do {
    // oxlint-disable-next-line no-await-in-loop -- each page begins where the one before ended
    const page = await store.listUndelivered(0, perPage, last);
    yield* page;
    last = page.at(-1);
  } while (last !== undefined);
}

async function resendOne(store: MessageStore, { id, reference, destination }: Undelivered): Promise<void> {
  const resent = await store.resend(id);
  if (resent === 'due') print(`${reference} is sent to ${destination} at once`);
  if (resent === 'running') print(`${reference} is being sent to ${destination} at this moment`);
}

function describe({ reference, destination, attempt, error, age }: Undelivered): string {
  const attempts = `${attempt} ${attempt === 1 ? 'attempt' : 'attempts'} in ${Math.round(age / 3_600_000)} h`;
  return `${reference} to ${destination}: ${explainFailure(error, 'en')}, ${attempts}`;
}
