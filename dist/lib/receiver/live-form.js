import { optionsAddressOf } from '../contract/config/fetched-options.js';
import { toIssues } from '../contract/message/issue.js';
import { flattenInputs } from '../contract/values/flatten-inputs.js';
import { submissionSchema } from '../contract/message/submission.js';
import { reasonOf } from './log.js';
/** Anyone can make up options; the lists are not fetched more often for it. */
const pauseMs = 60_000;
/** Makes a form live: it is asked for at once, and again at most once a minute. */
export function createLiveForm({ form: first, refreshForm, now, log }) {
    let form = first;
    let schema = submissionSchema(form);
    let askedAt = -Infinity;
    let underWay;
    const open = new Set(flattenInputs(form.fields).flatMap(({ input }) => (optionsAddressOf(input) === undefined ? [] : [input.name])));
    async function ask(ready) {
        try {
            form = await ready();
            schema = submissionSchema(form);
        }
        catch (error) {
            log({ event: 'options-failed', reason: reasonOf(error) });
        }
        finally {
            underWay = undefined;
        }
    }
    /** Waits for what is under way, or asks, where that was long enough ago. */
    function refresh() {
        const since = now().getTime() - askedAt;
        // A clock that was set back must not keep the form from being asked for.
        if (refreshForm === undefined || underWay !== undefined || (since >= 0 && since < pauseMs))
            return underWay;
        askedAt = now().getTime();
        underWay = ask(refreshForm);
        return underWay;
    }
    function readNow(value) {
        const read = schema.safeParse(value);
        return read.success ? { ok: true, submission: read.data, form } : { ok: false, issues: toIssues(read.error) };
    }
    if (open.size > 0)
        void refresh();
    return {
        async read(value) {
            const read = readNow(value);
            if (read.ok || !read.issues.some(({ field, code }) => code === 'notOption' && open.has(field)))
                return read;
            await refresh();
            return readNow(value);
        },
    };
}
