import * as z from 'zod/mini';
import { maxTrapLength } from '../config/defaults.js';
/** The spam hints in a message, if the config has `spamHints`: the value of the trap, and the time of opening. */
export const HintsSchema = z.strictObject({
    /** The beginning of what is in a field that people do not see; programs fill it in. */
    trap: z.string().check(z.maxLength(maxTrapLength)),
    /** The time when the form was opened, by the resident's own clock. */
    openedAt: z.iso.datetime(),
});
