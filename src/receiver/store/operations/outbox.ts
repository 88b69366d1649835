import { toText } from '../columns.ts';
import type { Dialect } from '../dialect.ts';
import { parameters, query, type Operation } from '../operation.ts';
import {
  unknownDestination,
  type Delivery,
  type GiveUpOutcome,
  type ResendOutcome,
  type Undelivered,
  type UndeliveredOptions,
} from '../store.ts';

/** A delivery that waits for longer without an attempt is undelivered; where all do, no receiver has their destination. */
const noAttemptMs = 600_000;

/** See `Outbox.claim`. A delivery that is claimed is due again when its lease ends. */
export function* claim(
  dialect: Dialect,
  owner: string,
  count: number,
  leaseMs: number,
  destinations?: readonly string[],
): Operation<readonly Delivery[]> {
  if (destinations?.length === 0) return [];
  const { clock, skipLocked } = dialect;
  const own = destinations ?? [];
  // SQLite numbers the parameters in the order of the text.
  const [limit, claimer, lease] = [1, 2, 3].map((at) => `$${own.length + at}`);
  const isOwn = destinations ? `AND destination IN (${parameters(own.length)})` : '';
  // In a common table expression, since PostgreSQL may run a sub-select of an UPDATE again for each row.
  const rows = yield* query(
    `WITH due AS MATERIALIZED (
       SELECT id FROM deliveries WHERE delivered_at IS NULL AND due_at <= ${clock} ${isOwn} ORDER BY due_at, id LIMIT ${limit}${skipLocked}
     )
     UPDATE deliveries SET owner = ${claimer}, attempt = attempt + 1, due_at = ${clock} + ${lease}
     WHERE id IN (SELECT id FROM due)
     RETURNING id, message_id, destination, attempt, error, ${clock} - created_at AS age`,
    ...own,
    count,
    owner,
    leaseMs,
  );
  return rows.map((row) => ({
    id: String(row['id']),
    messageId: String(row['message_id']),
    destination: String(row['destination']),
    attempt: Number(row['attempt']),
    lastError: typeof row['error'] === 'string' ? row['error'] : undefined,
    owner,
    age: Number(row['age']),
  }));
}

/** See `Outbox.markDelivered`. */
export function* markDelivered(
  { clock }: Dialect,
  { id, messageId, owner, attempt }: Delivery,
  diaryNumber?: string,
): Operation<boolean> {
  const rows = yield* query(
    `UPDATE deliveries SET delivered_at = ${clock}, error = NULL
     WHERE id = $1 AND owner = $2 AND attempt = $3 AND delivered_at IS NULL RETURNING id`,
    id,
    owner,
    attempt,
  );
  if (rows.length > 0 && diaryNumber !== undefined) {
    yield* query(
      'UPDATE messages SET diary_number = $1 WHERE id = $2 AND diary_number IS NULL',
      toText(diaryNumber),
      messageId,
    );
  }
  return rows.length > 0;
}

/** See `Outbox.markFailed`. A delivery without an owner waits for its next attempt; one with an owner is leased. */
export function* markFailed(
  { clock }: Dialect,
  { id, owner, attempt }: Delivery,
  error: string,
  delayMs: number,
): Operation<boolean> {
  const rows = yield* query(
    `UPDATE deliveries SET error = $1, due_at = ${clock} + $2, owner = NULL
     WHERE id = $3 AND owner = $4 AND attempt = $5 AND delivered_at IS NULL RETURNING id`,
    error,
    delayMs,
    id,
    owner,
    attempt,
  );
  return rows.length > 0;
}

const isUndelivered = (clock: string): string =>
  `delivered_at IS NULL AND (error IS NOT NULL OR created_at <= ${clock} - ${noAttemptMs})`;

/** The destinations that a receiver delivers to: one of their deliveries is not due yet, or was done lately. */
const attempted = (clock: string): string =>
  `attempted AS MATERIALIZED (
     SELECT destination FROM deliveries WHERE delivered_at IS NULL AND due_at > ${clock} - ${noAttemptMs}
     UNION SELECT destination FROM deliveries WHERE delivered_at > ${clock} - ${noAttemptMs} AND error IS NULL
   )`;
const isAttempted = 'destination IN (SELECT destination FROM attempted)';

/** The condition for the deliveries of a form, and for those of any form that nobody attempts; empty for all forms. */
const andOfForm = (form: string | undefined, parameter: string): string =>
  form === undefined ? '' : `AND (form = ${parameter} OR NOT ${isAttempted})`;

/** See `Outbox.listUndelivered`. */
export function* listUndelivered(
  { clock }: Dialect,
  { limit, form, after = { createdAt: 0, id: '' } }: UndeliveredOptions,
): Operation<readonly Undelivered[]> {
  const ofForm = form === undefined ? [] : [form];
  const rows = yield* query(
    `WITH ${attempted(clock)}
     SELECT deliveries.id, reference, destination, attempt, created_at, ${clock} - created_at AS age,
       CASE WHEN ${isAttempted} THEN coalesce(error, 'waiting') ELSE '${unknownDestination}' END AS error
     FROM deliveries JOIN messages ON messages.id = message_id
     WHERE ${isUndelivered(clock)} AND (created_at, deliveries.id) > ($1, $2)
       ${andOfForm(form, '$3')}
     ORDER BY created_at, deliveries.id LIMIT $${3 + ofForm.length}`,
    after.createdAt,
    after.id,
    ...ofForm,
    limit,
  );
  return rows.map((row) => ({
    id: String(row['id']),
    reference: String(row['reference']),
    destination: String(row['destination']),
    attempt: Number(row['attempt']),
    error: String(row['error']),
    createdAt: Number(row['created_at']),
    age: Number(row['age']),
  }));
}

/** See `Outbox.countUndelivered`. */
export function* countUndelivered({ clock }: Dialect, form?: string): Operation<number> {
  const [row] = yield* query(
    `WITH ${attempted(clock)}
     SELECT count(*) AS count FROM deliveries JOIN messages ON messages.id = message_id
     WHERE ${isUndelivered(clock)} ${andOfForm(form, '$1')}`,
    ...(form === undefined ? [] : [form]),
  );
  return Number(row?.['count']);
}

/** See `Outbox.giveUp`. One that was delivered has no error. */
export function* giveUp({ clock }: Dialect, id: string): Operation<GiveUpOutcome | undefined> {
  const givenUp = yield* query(
    `UPDATE deliveries SET delivered_at = ${clock}, error = 'given-up'
     WHERE id = $1 AND delivered_at IS NULL AND (owner IS NULL OR due_at <= ${clock}) RETURNING id`,
    id,
  );
  if (givenUp.length > 0) return 'givenUp';
  return (yield* isPending(id)) ? 'running' : undefined;
}

/** See `Outbox.resend`. A lease is never shortened: its attempt may have reached the destination already. */
export function* resend({ clock }: Dialect, id: string): Operation<ResendOutcome | undefined> {
  const due = yield* query(
    `UPDATE deliveries SET due_at = ${clock}
     WHERE id = $1 AND delivered_at IS NULL AND (owner IS NULL OR due_at <= ${clock}) RETURNING id`,
    id,
  );
  if (due.length > 0) return 'due';
  return (yield* isPending(id)) ? 'running' : undefined;
}

function* isPending(id: string): Operation<boolean> {
  const rows = yield* query('SELECT id FROM deliveries WHERE id = $1 AND delivered_at IS NULL', id);
  return rows.length > 0;
}
