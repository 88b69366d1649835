import { optionsAddressOf } from '../contract/config/fetched-options.js';
import { toIssues } from '../contract/message/issue.js';
import { submissionSchema } from '../contract/message/submission.js';
import { flattenInputs } from '../contract/values/flatten-inputs.js';
import { errorCode } from './log.js';
/** The shortest time between two refreshes, so that messages with invented options do not cause more requests. */
const refreshIntervalMs = 60_000;
/**
 * Creates the validator of a receiver.
 *
 * Caches the form; refreshes it at once if it has fetched options, and again when a submission contains an unknown one.
 */
export function createSubmissionValidator(options) {
    const { refreshForm, now, log } = options;
    let { form } = options;
    let schema = submissionSchema(form);
    let refreshedAt = -Infinity;
    let refreshing;
    const fieldsWithFetchedOptions = new Set(flattenInputs(form.fields).flatMap(({ input }) => (optionsAddressOf(input) === undefined ? [] : [input.name])));
    async function loadForm(load) {
        try {
            form = await load();
            schema = submissionSchema(form);
        }
        catch (error) {
            log({ event: 'options-failed', reason: errorCode(error) });
        }
        finally {
            refreshing = undefined;
        }
    }
    /** Starts a refresh unless the last one is too recent; resolves when the current refresh is done. */
    function refresh() {
        const elapsed = now().getTime() - refreshedAt;
        // Negative after the clock was set back, which must not prevent a refresh.
        const isRecent = elapsed >= 0 && elapsed < refreshIntervalMs;
        if (refreshForm === undefined || refreshing !== undefined || isRecent)
            return refreshing;
        refreshedAt = now().getTime();
        refreshing = loadForm(refreshForm);
        return refreshing;
    }
    function validate(value) {
        const result = schema.safeParse(value);
        return result.success ? { ok: true, submission: result.data, form } : { ok: false, issues: toIssues(result.error) };
    }
    if (fieldsWithFetchedOptions.size > 0)
        void refresh();
    return async (value) => {
        const result = validate(value);
        const hasUnknownOption = !result.ok &&
            result.issues.some(({ field, code }) => code === 'notOption' && fieldsWithFetchedOptions.has(field));
        if (!hasUnknownOption)
            return result;
        await refresh();
        return validate(value);
    };
}
