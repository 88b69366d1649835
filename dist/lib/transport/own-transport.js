import { ProblemSchema, ReceiptSchema } from '../contract/message/receipt.js';
/** Sends by a way of one's own as {@link send} does: resolves in every case, and trusts nothing that comes back. */
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
