import { toIssues } from '../../contract/message/issue.js';
import { valuesSchema } from '../../contract/values/values-schema.js';
import { sendBy } from '../../transport/own-transport.js';
import { send } from '../../transport/send.js';
import { describeAnswers } from '../view/describe-answers.js';
import { collectValues } from '../state/collect-values.js';
import { deliver } from './deliver.js';
import { resolveEndpoint } from './resolve-endpoint.js';
import { SynpunktBeforeSendEvent, SynpunktSentEvent } from '../events.js';
import { pageContext } from './page-context.js';
import { readControls } from '../state/read-controls.js';
/** Checks the answers of a form and sends them; resolves when it is known how that ended, and thanks are said. */
export async function sendForm(pressed) {
    const { element, answers, delivery, numbers, lookAt, show, goTo } = pressed;
    const { form, messages } = pressed.loaded;
    readControls(element.renderRoot, answers);
    if (answers.state.redirected)
        return delivery.cancel();
    const result = valuesSchema(form.fields, lookAt).safeParse(collectValues(answers));
    show(result.success ? [] : toIssues(result.error));
    if (!result.success) {
        delivery.cancel();
        return goTo('.summary');
    }
    const { transport } = element;
    const endpoint = resolveEndpoint(element.endpoint, form, answers.state);
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
            describe: () => describeAnswers(form.fields, result.data, messages),
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
        const { inputs } = answers.state;
        // What no field in sight is to blame for stands in the summary.
        show(end.issues.map((issue) => (inputs.has(issue.field) ? issue : { ...issue, field: '' })));
    }
}
