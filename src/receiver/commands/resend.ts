import { explainFailure } from '../outbox/explain-failure.ts';
import type { MessageStore, Undelivered } from '../store/store.ts';
import { print, withStore } from './open-store.ts';
import { explainMissing, undeliveredIn } from './undelivered.ts';

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

async function resendOne(store: MessageStore, { id, reference, destination }: Undelivered): Promise<void> {
  const resent = await store.resend(id);
  if (resent === 'due') print(`${reference} is sent to ${destination} at once`);
  if (resent === 'running') print(`${reference} is being sent to ${destination} at this moment`);
}

function describe({ reference, destination, attempt, error, age }: Undelivered): string {
  const attempts = `${attempt} ${attempt === 1 ? 'attempt' : 'attempts'} in ${Math.round(age / 3_600_000)} h`;
  return `${reference} to ${destination}: ${explainFailure(error, 'en')}, ${attempts}`;
}
