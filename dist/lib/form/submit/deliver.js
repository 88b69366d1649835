import { sendBy } from '../../transport/own-transport.js';
import { send } from '../../transport/send.js';
import { describeAnswers } from '../view/describe-answers.js';
/** Sends a message in the format of its form. Resolves in every case; never throws. */
export function deliver({ content: { values }, pending }, { form, messages, endpoint = '', transport, ...options }) {
    const sender = transport ? sendBy(transport) : send;
    return sender({ ...pending.envelope, values }, {
        ...form,
        ...options,
        endpoint,
        timeout: form.timeout * 1000,
        describe: () => describeAnswers(form.fields, values, messages),
    });
}
