import { toIssues } from '../contract/issue.js';
import { valuesSchema } from '../contract/values.js';
import { sendBy } from '../transport/own-transport.js';
import { send } from '../transport/send.js';
import { answersInWords } from './answers-in-words.js';
import { answersOf } from './answers-of.js';
import { deliver } from './deliver.js';
import { endpointOf } from './endpoint-of.js';
import { SynpunktBeforeSendEvent, SynpunktSentEvent } from './events.js';
import { pageContext } from './page-context.js';
import { readControls } from './read-controls.js';
/** Checks the answers of a form and sends them; resolves when it is known how that ended, and thanks are said. */
export async function sendForm(pressed) {
    const { element, answers, delivery, numbers, lookAt, show, goTo } = pressed;
    const { form, messages } = pressed.loaded;
    readControls(element.renderRoot, answers);
    if (answers.look.redirected)
        return delivery.cancel();
    const result = valuesSchema(form.fields, lookAt).safeParse(answersOf(answers));
    show(result.success ? [] : toIssues(result.error));
    if (!result.success) {
        delivery.cancel();
        return goTo('.summary');
    }
    const { transport } = element;
    const endpoint = endpointOf(element.endpoint, form, answers.look);
    if (!endpoint && !transport)
        delivery.fail('unconfigured');
    else if (numbers?.warnings?.ask() || !element.dispatchEvent(new SynpunktBeforeSendEvent()))
        return delivery.cancel();
    else {
        const { language } = messages;
        const content = { form: form.name, language, page: pageContext(form.page), values: result.data };
        await deliver(delivery, content, transport ? sendBy(transport) : send, {
            ...form,
            endpoint: endpoint ?? '',
            files: answers.files(),
            timeout: form.timeout * 1000,
            describe: () => answersInWords(form.fields, result.data, messages),
        });
    }
    const { delivery: end } = delivery;
    if (end.kind === 'sent') {
        answers.reset();
        numbers?.reset();
        await goTo('#receipt-heading');
        element.dispatchEvent(new SynpunktSentEvent(end.receipt.reference));
    }
    else if (end.kind === 'failed') {
        const { inputs } = answers.look;
        // What no field in sight is to blame for stands in the summary.
        show(end.issues.map((issue) => (inputs.has(issue.field) ? issue : { ...issue, field: '' })));
    }
}
