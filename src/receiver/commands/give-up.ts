import type { Options } from '../options/read-options.ts';
import { unknownDestination, type MessageStore, type Undelivered } from '../store/store.ts';
import { createDestinations } from './create-destinations.ts';
import { print, withStore } from './open-store.ts';
import { explainMissing, undeliveredIn } from './undelivered.ts';

/**
 * The command `synpunkt give-up`: gives up the undelivered deliveries of the given references to one destination. Without
 * references: of all messages, but only if the options do not name the destination and no receiver delivers to it. Returns
 * issues.
 */
export function giveUp(
  optionsFile: string | undefined,
  destination: string,
  references: readonly string[],
): Promise<readonly string[]> {
  return withStore(optionsFile, async (store, options) => {
    if (references.length === 0 && isInOptions(destination, options, store)) {
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
        `synpunkt: ${attempted} to "${destination}" ${attempted === 1 ? 'is' : 'are'} still attempted; name the references of those to give up`,
      ];
    }
    if (found.size === 0)
      return [`synpunkt: nothing is undelivered to "${destination}"; synpunkt resend lists what is`];
    return explainMissing(references, found, `undelivered to "${destination}"`);
  });
}

const isInOptions = (destination: string, options: Options, store: MessageStore): boolean =>
  createDestinations(options, store).some(({ name }) => name === destination);

async function giveUpOne(store: MessageStore, { id, reference, destination }: Undelivered): Promise<void> {
  const givenUp = await store.giveUp(id);
  if (givenUp === 'givenUp') print(`${reference} is not sent to ${destination} any more`);
  if (givenUp === 'running') print(`${reference} is being sent to ${destination} at this moment`);
}
