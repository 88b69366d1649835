import { optionsAddressOf } from '../contract/config/fetched-options.ts';
import type { Form } from '../contract/config/form.ts';
import { toIssues, type Issue } from '../contract/message/issue.ts';
import { flattenInputs } from '../contract/values/flatten-inputs.ts';
import { submissionSchema, type Submission } from '../contract/message/submission.ts';
import { reasonOf, type Log } from './log.ts';

/** A form whose options may change while messages for it come in. */
export interface LiveForm {
  /** Checks a message; where it bears an option that is not known, the form is asked for anew first. */
  read(value: unknown): Promise<ReadSubmission>;
}

/** A message that fits the form, as that was then, or what is wrong with it. */
export type ReadSubmission =
  | { readonly ok: true; readonly submission: Submission; readonly form: Form }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What a live form needs to know. */
export interface LiveFormOptions {
  readonly form: Form;
  readonly refreshForm?: (() => Promise<Form>) | undefined;
  readonly now: () => Date;
  readonly log: Log;
}

/** Anyone can make up options; the lists are not fetched more often for it. */
const pauseMs = 60_000;

/** Makes a form live: it is asked for at once, and again at most once a minute. */
export function createLiveForm({ form: first, refreshForm, now, log }: LiveFormOptions): LiveForm {
  let form = first;
  let schema = submissionSchema(form);
  let askedAt = -Infinity;
  let underWay: Promise<void> | undefined;
  const open = new Set(
    flattenInputs(form.fields).flatMap(({ input }) => (optionsAddressOf(input) === undefined ? [] : [input.name])),
  );

  async function ask(ready: () => Promise<Form>): Promise<void> {
    try {
      form = await ready();
      schema = submissionSchema(form);
    } catch (error) {
      log({ event: 'options-failed', reason: reasonOf(error) });
    } finally {
      underWay = undefined;
    }
  }

  /** Waits for what is under way, or asks, where that was long enough ago. */
  function refresh(): Promise<void> | undefined {
    const since = now().getTime() - askedAt;
    // A clock that was set back must not keep the form from being asked for.
    if (refreshForm === undefined || underWay !== undefined || (since >= 0 && since < pauseMs)) return underWay;
    askedAt = now().getTime();
    underWay = ask(refreshForm);
    return underWay;
  }

  function readNow(value: unknown): ReadSubmission {
    const read = schema.safeParse(value);
    return read.success ? { ok: true, submission: read.data, form } : { ok: false, issues: toIssues(read.error) };
  }

  if (open.size > 0) void refresh();
  return {
    async read(value) {
      const read = readNow(value);
      if (read.ok || !read.issues.some(({ field, code }) => code === 'notOption' && open.has(field))) return read;
      await refresh();
      return readNow(value);
    },
  };
}
