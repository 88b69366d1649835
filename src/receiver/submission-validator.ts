import { optionsAddressOf } from '../contract/config/fetched-options.ts';
import type { Form } from '../contract/config/form.ts';
import { toIssues, type Issue } from '../contract/message/issue.ts';
import { submissionSchema, type Submission } from '../contract/message/submission.ts';
import { flattenInputs } from '../contract/values/flatten-inputs.ts';
import { errorCode, type Log } from './log.ts';
import { createPatternMatcher } from './pattern-matcher.ts';

/** Validates a submission against a form whose options may change. */
export type ValidateSubmission = (value: unknown) => Promise<ValidatedSubmission>;

/** A valid submission with the form that it was validated against, or its issues. */
type ValidatedSubmission =
  | { readonly ok: true; readonly submission: Submission; readonly form: Form }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Options of {@link createSubmissionValidator}. */
export interface SubmissionValidatorOptions {
  readonly form: Form;
  readonly refreshForm?: (() => Promise<Form>) | undefined;
  readonly now: () => Date;
  readonly log: Log;
}

/** The shortest time between two refreshes, so that messages with invented options do not cause more requests. */
const refreshIntervalMs = 60_000;

/**
 * Creates the validator of a receiver.
 *
 * Caches the form; refreshes it at once if it has fetched options, and again when a submission contains an unknown one.
 */
export function createSubmissionValidator(options: SubmissionValidatorOptions): ValidateSubmission {
  const { refreshForm, now, log } = options;
  let { form } = options;
  const matcher = createPatternMatcher();
  let schema = submissionSchema(form, matcher);
  let refreshedAt = -Infinity;
  let refreshing: Promise<void> | undefined;
  const fieldsWithFetchedOptions = new Set(
    flattenInputs(form.fields).flatMap(({ input }) => (optionsAddressOf(input) === undefined ? [] : [input.name])),
  );

  async function loadForm(load: () => Promise<Form>): Promise<void> {
    try {
      form = await load();
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
    const isRecent = elapsed >= 0 && elapsed < refreshIntervalMs;
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

  if (fieldsWithFetchedOptions.size > 0) void refresh();
  return async (value) => {
    const result = validate(value);
    const hasUnknownOption =
      !result.ok &&
      result.issues.some(({ field, code }) => code === 'notOption' && fieldsWithFetchedOptions.has(field));
    if (!hasUnknownOption) return result;
    await refresh();
    return validate(value);
  };
}
