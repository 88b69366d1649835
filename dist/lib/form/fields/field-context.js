import { localize } from '../../contract/config/text.js';
/** Creates the context that the fields of a form are rendered in. */
export function createFieldContext(options) {
    const { loaded, values, submitter, busy, announce } = options;
    const { messages } = loaded;
    return {
        ...options,
        defaultState: {
            id: '',
            value: '',
            currentValue: () => '',
            cleanValue: () => '',
            required: false,
            invalid: false,
            describedBy: undefined,
            busy,
            language: messages.language,
            change: () => undefined,
            options: [],
            messages,
            text: (text) => localize(text, messages),
            renderCounter: submitter?.renderCounter,
            announce,
            trackWork: (work) => values.trackWork(work),
        },
    };
}
