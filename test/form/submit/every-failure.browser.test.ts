import { assert } from '@open-wc/testing';
import type { FailureReason } from '../../../src/contract/message/receipt.ts';
import type { SynpunktForm } from '../../../src/form/synpunkt-form.ts';
import type { Transport } from '../../../src/transport/own-transport.ts';
import { fillDefaultForm, readContact, readSummary } from '../../support/drivers.ts';
import { startEndpoint, type Reply } from '../../support/endpoint.ts';
import { captureConsole } from '../../support/interactions.ts';
import { openForm } from '../../support/open-widget.ts';
import { queryByRole } from '../../support/queries.ts';
import { readCopyActions, untilCopyOffered } from '../../support/save-copy.ts';

const contact = { phone: '0122-850 00' };
const contactPage = 'Våra kontaktuppgifter finns på kommunens webbplats.';

type Failure = Awaited<ReturnType<Transport>>;

/** Whether sending again may succeed, so that a form without contact details does not speak of other ways. */
const reasons: Readonly<Record<FailureReason, boolean>> = {
  offline: true,
  network: false,
  timeout: false,
  invalid: true,
  conflict: true,
  tooLarge: true,
  unsupported: false,
  busy: true,
  unavailable: true,
  refused: false,
  incomplete: false,
  unconfigured: false,
};

const failure = (reason: FailureReason, unsure = false): Failure => ({ ok: false, reason, issues: [], unsure });

/** Fills in a form and sends it by a transport of its own, or to an endpoint. */
async function failedForm(
  how: Transport | Reply,
  properties: { config?: object; fallback?: string } = {},
): Promise<{ form: SynpunktForm; lines: readonly string[] }> {
  sessionStorage.clear();
  const endpoint = await startEndpoint(typeof how === 'function' ? {} : how);
  const form = await openForm({ endpoint: endpoint.url, ...properties });
  if (typeof how === 'function') form.transport = how;
  await fillDefaultForm(form);
  const { random } = Math;
  Math.random = () => 0;
  const lines = await captureConsole(async () => {
    await form.submit();
    await untilCopyOffered(form);
  });
  Math.random = random;
  await endpoint.stop();
  return { form, lines };
}

const linkOf = (form: SynpunktForm): string | undefined =>
  queryByRole<HTMLAnchorElement>(form, 'link', { name: 'Kontakta oss' })?.href;
const offersReload = (form: SynpunktForm): boolean => queryByRole(form, 'button', { name: 'Ladda om sidan' }) !== null;

describe('<synpunkt-form> every failure', () => {
  for (const [reason, isCurable] of Object.entries(reasons) as [FailureReason, boolean][]) {
    for (const unsure of [false, true]) {
      it(`offers a copy, the contact details and the fallback: ${reason}${unsure ? ', unsure' : ''}`, async () => {
        const { form } = await failedForm(async () => failure(reason, unsure), {
          config: { contact },
          fallback: '/kontakt',
        });

        assert.include(readCopyActions(form), 'Kopiera texten');
        assert.deepEqual(readContact(form), ['Telefon: 0122-850 00']);
        assert.equal(linkOf(form), `${location.origin}/kontakt`);
        assert.equal(offersReload(form), reason === 'incomplete');
      });
    }

    it(`${isCurable ? 'does not say' : 'says'} where contact details are when the page names none: ${reason}`, async () => {
      const { form } = await failedForm(async () => failure(reason));

      assert.equal(readSummary(form).paragraphs.includes(contactPage), !isCurable);
    });
  }

  const others: Readonly<Record<string, Transport | Reply>> = {
    'a transport that throws': async () => {
      throw new Error('of the page');
    },
    'an origin that is not listed': { cors: false },
    'an endpoint that does not exist': { status: 404 },
    'an answer that is rejected at its field': {
      status: 422,
      body: { issues: [{ field: 'description', code: 'invalid' }] },
    },
    'an answer to another form': { status: 422, body: { issues: [{ field: 'form', code: 'invalid' }] } },
    'fields of another form': {
      status: 422,
      body: {
        issues: [
          { field: 'subject', code: 'required' },
          { field: 'description', code: 'unexpected' },
        ],
      },
    },
    'markup in the place of a receipt': { status: 200, body: '<p>Logga in</p>' },
  };
  for (const [name, how] of Object.entries(others)) {
    it(`offers them: ${name}`, async () => {
      const { form } = await failedForm(how, { fallback: 'mailto:kommun@example.se' });

      assert.include(readCopyActions(form), 'Kopiera texten');
      assert.equal(linkOf(form), 'mailto:kommun@example.se');
      await assert.isAccessible(form);
    }).timeout(60_000);
  }

  describe('when the endpoint validates another form', () => {
    const unknown = { status: 422, body: { issues: [{ field: 'form', code: 'invalid' }] } };

    it('tells the web editor, and the resident where contact details are', async () => {
      const { form, lines } = await failedForm(unknown);

      assert.include(
        lines.join('\n'),
        'synpunkt: the endpoint does not accept the form "kontakt" (form: invalid); an endpoint of your own must check the fields of this form, and the receiver needs the config',
      );
      assert.include(readSummary(form).text, 'Kontakta oss på ett annat sätt om det inte hjälper.');
      assert.include(readSummary(form).paragraphs, contactPage);
      assert.isTrue(offersReload(form));
    });
  });

  it('tells the web editor that no answer could be read', async () => {
    const { lines } = await failedForm({ cors: false });

    assert.match(lines.join('\n'), /synpunkt: no answer from http\S+, or none that this page may read/);
  }).timeout(60_000);

  it('tells the web editor that the origin is not listed', async () => {
    const { form, lines } = await failedForm({ status: 403 });

    assert.equal(readSummary(form).heading, 'Meddelandet är inte skickat');
    assert.match(lines.join('\n'), /has answered 403; is the origin of this page listed there\?/);
  });
});
