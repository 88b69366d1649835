import * as z from 'zod/mini';
import { maxTrapLength } from '../config/defaults.js';
/** What a message also tells where the config has `spamHints`: how the form was filled in. */
export const HintsSchema = z.strictObject({
    /** The beginning of what is in a field that people do not see; programs fill it in. */
    trap: z.string().check(z.maxLength(maxTrapLength)),
    /** When the form was opened, by the resident's own clock. */
    openedAt: z.iso.datetime(),
});
