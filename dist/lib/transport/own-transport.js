import { ProblemSchema, ReceiptSchema } from '../contract/message/receipt.js';
/** Makes a function like {@link send} from a custom transport: it resolves in every case and validates the result. */
export const sendBy = (transport) => async (submission, { files = new Map(), signal }) => {
    try {
        const result = await transport(submission, { files, signal: signal ?? new AbortController().signal });
        if (result.ok)
            return { ok: true, receipt: ReceiptSchema.safeParse(result.receipt).data ?? {} };
        const { reason, unsure } = result;
        return { ok: false, reason, issues: ProblemSchema.safeParse(result).data?.issues ?? [], unsure };
    }
    catch (error) {
        console.error('synpunkt: the transport failed:', error);
        return { ok: false, reason: 'network', issues: [], unsure: true };
    }
};
