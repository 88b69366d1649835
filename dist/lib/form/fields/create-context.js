import { localize } from '../../contract/config/localize.js';
/** Tells the fields of a form what they need to know of it. */
export function createContext({ loaded, answers, checks, issues, warnings, busy, say }) {
    const { messages, configured } = loaded;
    const { state: look } = answers;
    const context = {
        messages,
        busy,
        text: (text) => localize(text, messages),
        stateOf: (name) => {
            const seen = look.inputs.get(name);
            if (!seen)
                return undefined;
            const issue = issues.find(({ field }) => field === name);
            return {
                value: answers.valueOf(name),
                required: seen.required,
                options: seen.options,
                error: issue && checks?.issueText(issue, seen.input, messages),
            };
        },
        shows: ({ showWhen }) => look.holds(showWhen),
        announce: say,
        change: (name, value) => answers.set(name, value),
        trackWork: (work) => answers.trackWork(work),
        renderBelow: (name) => {
            const visible = look.inputs.get(name);
            return (visible && configured?.renderNotice(visible, context)) ?? warnings?.render(name);
        },
        configured,
    };
    return context;
}
