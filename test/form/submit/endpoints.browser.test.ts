import { assert, oneEvent } from '@open-wc/testing';
import type { SynpunktFailedEvent } from '../../../src/form/events.ts';
import {
  choose,
  getButton,
  getSummary,
  pressSend,
  querySummary,
  readContact,
  readSummary,
  valueOf,
} from '../../support/drivers.ts';
import { startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { captureConsole, lastMessage, pressKeys, send, typeText } from '../../support/interactions.ts';
import { openForm, openFormToSend } from '../../support/open-widget.ts';
import { readServiceRequest } from '../../support/open311.ts';
import { hasFocus, queryAllByRole, queryByRole } from '../../support/queries.ts';

const text = { type: 'text', name: 'text', label: 'Text' };
const routed = {
  type: 'radio',
  name: 'unit',
  label: 'Enhet',
  options: [
    { value: 'skola', label: 'Skola', endpoint: 'school' },
    { value: 'annat', label: 'Annat' },
  ],
};
const contact = {
  phone: '0122-850 00',
  email: 'kommun@example.se',
  link: { href: 'https://example.se/kontakt', text: { sv: 'Fler sätt', fi: 'Muita tapoja' } },
};

describe('<synpunkt-form> endpoints', () => {
  let endpoint: Endpoint;

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  describe('when a chosen option names an endpoint', () => {
    it('sends there, and elsewhere what does not choose it', async () => {
      const school = await startEndpoint();
      const config = { fields: [routed], endpoint: '/not-this', endpoints: { school: school.url } };
      const form = await openForm({ endpoint: endpoint.url, config });
      await choose(form, 'Enhet', 'Skola');
      await send(form);

      getButton(form, 'Skicka ett meddelande till').click();
      await form.updateComplete;
      await choose(form, 'Enhet', 'Annat');
      await send(form);

      assert.deepEqual((await lastMessage(school)).values, { unit: 'skola' });
      assert.deepEqual((await lastMessage(endpoint)).values, { unit: 'annat' });
      assert.lengthOf(await school.received(), 1);
      await school.stop();
    });

    it('is no form without an endpoint before it is chosen', async () => {
      const fields = [{ ...routed, options: routed.options.slice(0, 1) }];
      const form = await openForm({ config: { fields, endpoints: { school: endpoint.url } } });
      assert.isTrue(querySummary(form) === null);

      await choose(form, 'Enhet', 'Skola');
      await send(form);

      assert.lengthOf(await endpoint.received(), 1);
    });
  });

  describe('when a config has the format of Open311', () => {
    it('sends a service request, with what the standard has no name for in words', async () => {
      const config = {
        fields: [
          { type: 'textarea', name: 'description', label: 'Vad gäller det?' },
          { ...routed, options: routed.options.map(({ value, label }) => ({ value, label })) },
        ],
        format: 'open311',
        extraFields: { service_code: '42', address_string: 'Torget 1' },
      };
      await endpoint.script({ body: [{ service_request_id: '293944' }] });
      const form = await openForm({ endpoint: endpoint.url, config });
      await typeText(form, 'Vad gäller det?', 'Det är mörkt');
      await choose(form, 'Enhet', 'Skola');

      await send(form);

      const [request] = await endpoint.received();
      assert.deepEqual(readServiceRequest(request?.body ?? ''), {
        service_code: '42',
        address_string: 'Torget 1',
        description: 'Det är mörkt\n\nEnhet: Skola',
      });
    });
  });

  describe('when a config has an endpoint and headers', () => {
    it('sends there with the headers, ours once whatever their case', async () => {
      const headers = { 'X-Kommun': 'Ekang', 'Content-Type': 'text/plain', Accept: '*/*' };
      const form = await openForm({ config: { fields: [text], endpoint: endpoint.url, headers } });
      await typeText(form, 'Text', 'hej');

      await send(form);

      const [request] = await endpoint.received();
      assert.equal(request?.headers['x-kommun'], 'Ekang');
      assert.equal(request?.headers['content-type'], 'application/json');
      assert.equal(request?.headers['accept'], 'application/json, application/problem+json');
    });

    it('gives up after its timeout', async () => {
      await endpoint.script({ hold: true });
      const form = await openForm({ endpoint: endpoint.url, config: { fields: [text], timeout: 1 } });

      const failed = oneEvent<SynpunktFailedEvent>(form, 'synpunkt-failed');
      pressSend(form);

      assert.equal((await failed).reason, 'timeout');
    });
  });

  describe('when there is nowhere to send', () => {
    for (const [what, own, config] of [
      ['is missing', '', {}],
      ['is a script', 'javascript:alert(1)', {}],
      ['is a script in the config', '', { endpoint: 'javascript:alert(1)' }],
      ['is no address', 'http://', {}],
    ] as const) {
      it(`says so in place with another way to reach the municipality, where it ${what}`, async () => {
        let form = await openForm({ endpoint: endpoint.url });

        const lines = await captureConsole(async () => {
          form = await openFormToSend({ endpoint: own, config: { fields: [text], contact, ...config } });
        });

        assert.include(lines.at(-1) ?? '', 'synpunkt: no endpoint; write data-endpoint');
        // The form has not been submitted yet.
        assert.equal(
          readSummary(form).heading,
          'Formuläret går inte att använda ännu. Kontakta oss på ett annat sätt.',
        );
        assert.deepEqual(readContact(form), ['Telefon: 0122-850 00', 'E-post: kommun@example.se', 'Fler sätt']);
        assert.deepEqual(
          queryAllByRole<HTMLAnchorElement>(getSummary(form), 'link').map(({ href }) => href),
          ['tel:+4612285000', 'mailto:kommun@example.se', 'https://example.se/kontakt'],
        );
        await assert.isAccessible(form);
      });
    }

    for (const own of ['“/synpunkter”', 'www.example.se/x', 'http//example.se/x', '\u00A0/x', '\\\\example.se\\x']) {
      it(`does not send to a path of the page where the endpoint of the element is ${own}`, async () => {
        let form = await openForm({ endpoint: endpoint.url });
        await captureConsole(async () => {
          form = await openForm({ endpoint: own, config: { fields: [text], contact } });
        });
        const failed = oneEvent<SynpunktFailedEvent>(form, 'synpunkt-failed');
        pressSend(form);
        assert.equal((await failed).reason, 'unconfigured');

        form = await openForm({ endpoint: own, config: { fields: [text], endpoint: endpoint.url } });
        await send(form);
        assert.lengthOf(await endpoint.received(), 1);
      });
    }

    it('tells the site owner once, whatever languages the form is shown in', async () => {
      let form = await openForm({ endpoint: endpoint.url });

      const lines = await captureConsole(async () => {
        form = await openFormToSend({ fallback: 'https://example.se/kontakt' });
        for (const lang of ['en', 'fi']) {
          form.lang = lang;
          // oxlint-disable-next-line no-await-in-loop -- one language after the other
          await form.updateComplete;
        }
      });

      assert.equal(form.shadowRoot?.querySelector('.root')?.getAttribute('lang'), 'fi');
      assert.deepEqual(lines, ['synpunkt: no endpoint; write data-endpoint on the tag or "endpoint" in the config']);
    });

    it('takes the press all the same, and puts the focus on what it says', async () => {
      let form = await openForm({ endpoint: endpoint.url });
      await captureConsole(async () => {
        form = await openForm({ config: { fields: [text], contact } });
      });
      await typeText(form, 'Text', 'hej');

      const failed = oneEvent<SynpunktFailedEvent>(form, 'synpunkt-failed');
      await pressKeys(form, 'Enter');

      assert.equal((await failed).reason, 'unconfigured');
      assert.isTrue(hasFocus(getSummary(form)));
      assert.equal(valueOf(form, 'Text'), 'hej');
    });
  });

  describe('when sending fails', () => {
    it('tells of another way to reach the municipality, and takes it back when it works', async () => {
      await endpoint.script({ status: 400, body: '' }, {});
      const form = await openForm({ endpoint: endpoint.url, config: { fields: [text], contact } });
      await typeText(form, 'Text', 'hej');

      await form.submit();

      assert.include(readSummary(form).text, 'Du kan också kontakta oss så här:');
      assert.lengthOf(readContact(form), 3);
      await assert.isAccessible(form);
      await send(form);
      for (const name of [contact.phone, contact.email, 'Fler sätt']) {
        assert.isTrue(queryByRole(form, 'link', { name }) === null, name);
      }
    });

    it('shows only those ways that there are', async () => {
      await endpoint.script({ status: 400, body: '' });
      const form = await openForm({
        endpoint: endpoint.url,
        config: { fields: [text], contact: { email: contact.email } },
      });

      await form.submit();

      assert.deepEqual(readContact(form), ['E-post: kommun@example.se']);
    });
  });
});
