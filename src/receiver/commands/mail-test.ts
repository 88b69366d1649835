import { randomUUID } from 'node:crypto';
import { errorCode } from '../log.ts';
import { readOptions } from '../options/read-options.ts';
import { explainFailure } from '../outbox/explain-failure.ts';
import { mailBody } from '../outbox/mail-body.ts';
import { createMailTransport } from '../outbox/mail-transport.ts';
import { messageOf, print } from './open-store.ts';

/** The command `synpunkt mail-test`: mails a test to every mailbox of the options. Returns issues. */
export async function mailTest(optionsFile: string | undefined): Promise<readonly string[]> {
  const result = readOptions(process.env, optionsFile);
  if (!result.ok) return result.issues;
  const { mail } = result.options;
  if (mail === undefined) {
    return ['synpunkt: no mail server is given; set SYNPUNKT_SMTP, SYNPUNKT_MAIL_FROM and SYNPUNKT_MAIL_TO'];
  }
  const send = createMailTransport(mail);
  const body = mailBody([], ['Det här är ett test. Meddelanden från webbplatsen skickas till den här brevlådan.']);
  const issues: string[] = [];
  for (const to of new Set([mail.to, ...Object.values(mail.departments)])) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a server may limit connections
      await send({ to, subject: 'Test av synpunkt', id: randomUUID(), ...body });
      print(`a test is mailed to ${to}`);
    } catch (error) {
      issues.push(
        `synpunkt: ${to} cannot be mailed: ${explainFailure(errorCode(error), 'en')}, ${messageOf(error)}; check SYNPUNKT_SMTP and the addresses`,
      );
    }
  }
  return issues;
}
