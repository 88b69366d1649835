import { readProblem, readReceipt } from '../contract/message/receipt.js';
/** Makes a function like {@link send} from a custom transport: it resolves in every case and validates the result. */
export const sendBy = (transport) => async (submission, { files = new Map(), hints, signal = new AbortController().signal }) => {
    // The form has been removed: a listener that is added now would not be called.
    if (signal.aborted)
        return { ok: false, reason: 'network', issues: [], unsure: false };
    try {
        const returned = await transport(submission, { files, hints, signal });
        // JavaScript does not check the result, and a Response has an `ok` too, whatever its page says.
        if (returned instanceof Response)
            throw new TypeError('it resolves to a Response; write { ok, receipt }');
        const result = Object(returned);
        if (result.ok === true)
            return { ok: true, receipt: readReceipt(result.receipt) };
        const { reason } = result;
        if (result.ok !== false || typeof reason !== 'string')
            throw new TypeError('it resolves to no result');
        // The form has a text for any reason.
        return {
            ok: false,
            reason: reason,
            issues: readProblem(result),
            unsure: result.unsure === true,
        };
    }
    catch (error) {
        console.error('synpunkt: the transport failed:', error);
        return { ok: false, reason: 'network', issues: [], unsure: true };
    }
};
