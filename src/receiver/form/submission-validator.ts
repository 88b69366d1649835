import { optionsAddressOf } from '../../contract/config/fetched-options.ts';
import type { Form } from '../../contract/config/form.ts';
import { toIssues, type Issue } from '../../contract/message/issue.ts';
import { submissionSchema, type Submission } from '../../contract/message/submission.ts';
import { flattenInputs } from '../../contract/values/flatten-inputs.ts';
import { errorCode, type Log } from '../log.ts';
import { createPatternMatcher } from './pattern-matcher.ts';

/** A form whose options have been fetched. */
export interface RefreshedForm extends Form {
  /** Addresses of the lists that have never been fetched, so that nobody knows their options. */
  readonly missingLists?: readonly string[];
}

/** Validates submissions against a form whose options may change. */
export interface SubmissionValidator {
  /** Resolves to `unavailable` while the options that a submission contains are not known. */
  validate(value: unknown): Promise<ValidatedSubmission | 'unavailable'>;
  /** Resolves to whether all options are known. */
  hasOptions(): Promise<boolean>;
}

/** A valid submission with the form that it was validated against. */
export interface ValidSubmission {
  readonly ok: true;
  readonly submission: Submission;
  readonly form: Form;
}

/** A valid submission, or the issues of one that is not. */
type ValidatedSubmission = ValidSubmission | { readonly ok: false; readonly issues: readonly Issue[] };

/** Options of {@link createSubmissionValidator}. */
export interface SubmissionValidatorOptions {
  readonly form: Form;
  readonly refreshForm?: (() => Promise<RefreshedForm>) | undefined;
  readonly now: () => Date;
  readonly log: Log;
}

/** The shortest time between two refreshes, so that messages with invented options do not cause more requests. */
const refreshIntervalMs = 60_000;
/** The same while a list has never been fetched. */
const retryIntervalMs = 5000;

/**
 * Creates the validator of a receiver.
 *
 * Caches the form; refreshes it at once if it has fetched options, and again when a submission contains an unknown one.
 * Until a list has been fetched for the first time, a submission with an option that may be in it is not rejected.
 */
export function createSubmissionValidator(options: SubmissionValidatorOptions): SubmissionValidator {
  const { refreshForm, now, log } = options;
  let { form } = options;
  const matcher = createPatternMatcher();
  let schema = submissionSchema(form, matcher);
  let refreshedAt = -Infinity;
  let refreshing: Promise<void> | undefined;
  const listAddressByField = new Map(
    flattenInputs(form.fields).flatMap(({ input }) => {
      const address = optionsAddressOf(input);
      return address === undefined ? [] : [[input.name, address]];
    }),
  );
  // Without refreshForm the options of the form are all that there are.
  let missingLists: ReadonlySet<string> = new Set(refreshForm ? listAddressByField.values() : []);

  async function loadForm(load: () => Promise<RefreshedForm>): Promise<void> {
    try {
      const { missingLists: missing = [], ...refreshed } = await load();
      missingLists = new Set(missing);
      form = refreshed;
      schema = submissionSchema(form, matcher);
    } catch (error) {
      log({ event: 'options-failed', reason: errorCode(error) });
    } finally {
      refreshing = undefined;
    }
  }

  /** Starts a refresh unless the last one is too recent; resolves when the current refresh is done. */
  function refresh(): Promise<void> | undefined {
    const elapsed = now().getTime() - refreshedAt;
    // Negative after the clock was set back, which must not prevent a refresh.
    const isRecent = elapsed >= 0 && elapsed < (missingLists.size > 0 ? retryIntervalMs : refreshIntervalMs);
    if (refreshForm === undefined || refreshing !== undefined || isRecent) return refreshing;
    refreshedAt = now().getTime();
    refreshing = loadForm(refreshForm);
    return refreshing;
  }

  function validate(value: unknown): ValidatedSubmission {
    matcher.restart();
    const result = schema.safeParse(value);
    return result.success ? { ok: true, submission: result.data, form } : { ok: false, issues: toIssues(result.error) };
  }

  /** Returns the addresses of the lists that would have to contain the unknown options of a submission. */
  const listsOfIssues = (result: ValidatedSubmission): string[] =>
    result.ok
      ? []
      : result.issues.flatMap(({ field, code }) => (code === 'notOption' ? (listAddressByField.get(field) ?? []) : []));

  if (listAddressByField.size > 0) void refresh();
  return {
    async validate(value) {
      const result = validate(value);
      if (listsOfIssues(result).length === 0) return result;
      await refresh();
      const again = validate(value);
      return listsOfIssues(again).some((address) => missingLists.has(address)) ? 'unavailable' : again;
    },
    async hasOptions() {
      if (missingLists.size > 0) await refresh();
      return missingLists.size === 0;
    },
  };
}
