import { parseEmail } from '../../contract/values/email.ts';
import { getRaw } from '../../contract/values/evaluate-form.ts';
import type { StoredMessage } from '../store/store.ts';

/**
 * Returns the address that an answer was asked for at: one address alone, neither a name, nor a list, nor a header, whatever
 * the type of the question is.
 */
export function answerAddress({ values }: Pick<StoredMessage, 'values'>): string | undefined {
  const email = getRaw(values, 'email');
  const isAddress = typeof email === 'string' && parseEmail(email) === email;
  return isAddress && getRaw(values, 'answerVia') === 'email' ? email : undefined;
}
