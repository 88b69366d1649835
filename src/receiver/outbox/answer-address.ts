import { domainToASCII } from 'node:url';
import { parseEmail } from '../../contract/values/email.ts';
import { getRaw } from '../../contract/values/evaluate-form.ts';
import type { StoredMessage } from '../store/store.ts';

const gmail = 'gmail.com';
const domainsOfGmail: ReadonlySet<string> = new Set([gmail, 'googlemail.com']);

/**
 * Returns the address that an answer was asked for at: one address alone, neither a name, nor a list, nor a header, whatever
 * the type of the question is.
 */
export function answerAddress({ values }: Pick<StoredMessage, 'values'>): string | undefined {
  const email = getRaw(values, 'email');
  const isAddress = typeof email === 'string' && parseEmail(email) === email;
  return isAddress && getRaw(values, 'answerVia') === 'email' ? email : undefined;
}

/**
 * Returns the same text for all spellings of an address that are likely to reach one mailbox: in capitals, in other forms of its
 * letters, with a domain in Unicode or in Punycode, with a tag after a plus sign, or with the dots that Gmail ignores.
 */
export function mailboxOf(address: string): string {
  const at = address.lastIndexOf('@');
  const written = address.slice(at + 1);
  // As mail programs and nodemailer encode it; an invalid domain has no such form.
  const domain = domainToASCII(written) || written.toLowerCase();
  const local = address.slice(0, at).normalize('NFKC').toLowerCase();
  const user = local.replace(/(.)\+.*/, '$1');
  return domainsOfGmail.has(domain) ? `${user.replaceAll('.', '')}@${gmail}` : `${user}@${domain}`;
}
