import { assert, oneEvent } from '@open-wc/testing';
import type { SynpunktFailedEvent } from '../../../src/form/events.ts';
import { find, formWith, hasFocus, maybe, pressSend, textsOf, words } from '../../support/elements.ts';
import { startEndpoint, type Endpoint } from '../../support/endpoint.ts';
import { consoleOf, messageAt, press, send, tick, typeInto } from '../../support/filling.ts';
import { readServiceRequest } from '../../support/open311.ts';

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
      const form = await formWith({ endpoint: endpoint.url, config });
      await tick(form, 'unit', 'skola');
      await send(form);

      find(form, '.receipt > button').click();
      await form.updateComplete;
      await tick(form, 'unit', 'annat');
      await send(form);

      assert.deepEqual((await messageAt(school)).values, { unit: 'skola' });
      assert.deepEqual((await messageAt(endpoint)).values, { unit: 'annat' });
      assert.lengthOf(await school.received(), 1);
      await school.stop();
    });

    it('is no form without an endpoint before it is chosen', async () => {
      const fields = [{ ...routed, options: routed.options.slice(0, 1) }];
      const form = await formWith({ config: { fields, endpoints: { school: endpoint.url } } });
      assert.isTrue(maybe(form, '.summary') === null);

      await tick(form, 'unit', 'skola');
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
      const form = await formWith({ endpoint: endpoint.url, config });
      await typeInto(form, 'description', 'Det är mörkt');
      await tick(form, 'unit', 'skola');

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
      const form = await formWith({ config: { fields: [text], endpoint: endpoint.url, headers } });
      await typeInto(form, 'text', 'hej');

      await send(form);

      const [request] = await endpoint.received();
      assert.equal(request?.headers['x-kommun'], 'Ekang');
      assert.equal(request?.headers['content-type'], 'application/json');
      assert.equal(request?.headers['accept'], 'application/json, application/problem+json');
    });

    it('gives up after its timeout', async () => {
      await endpoint.script({ hold: true });
      const form = await formWith({ endpoint: endpoint.url, config: { fields: [text], timeout: 1 } });

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
        let form = await formWith({ endpoint: endpoint.url });

        const lines = await consoleOf(async () => {
          form = await formWith({ endpoint: own, config: { fields: [text], contact, ...config } });
        });

        assert.include(lines.at(-1) ?? '', 'synpunkt: no endpoint; write data-endpoint');
        // Nobody has tried to send anything yet.
        assert.equal(
          words(find(form, '.summary h3')),
          'Formuläret är inte färdigt och kan inte skickas. Kontakta oss på ett annat sätt.',
        );
        assert.deepEqual(textsOf(form, '.contact li'), [
          'Telefon: 0122-850 00',
          'E-post: kommun@example.se',
          'Fler sätt',
        ]);
        assert.deepEqual(
          [...find(form, '.contact').querySelectorAll('a')].map(({ href }) => href),
          ['tel:012285000', 'mailto:kommun@example.se', 'https://example.se/kontakt'],
        );
        await assert.isAccessible(form);
      });
    }

    it('takes the press all the same, and puts the focus on what it says', async () => {
      let form = await formWith({ endpoint: endpoint.url });
      await consoleOf(async () => {
        form = await formWith({ config: { fields: [text], contact } });
      });
      await typeInto(form, 'text', 'hej');

      const failed = oneEvent<SynpunktFailedEvent>(form, 'synpunkt-failed');
      await press(form, 'Enter');

      assert.equal((await failed).reason, 'unconfigured');
      assert.isTrue(hasFocus(find(form, '.summary')));
      assert.equal(find<HTMLInputElement>(form, '#field-text').value, 'hej');
    });
  });

  describe('when sending fails', () => {
    it('tells of another way to reach the municipality, and takes it back when it works', async () => {
      await endpoint.script({ status: 400, body: '' }, {});
      const form = await formWith({ endpoint: endpoint.url, config: { fields: [text], contact } });
      await typeInto(form, 'text', 'hej');

      await form.submit();

      assert.include(words(find(form, '.summary')), 'Du kan också kontakta oss så här:');
      assert.lengthOf(textsOf(form, '.contact li'), 3);
      await assert.isAccessible(form);
      await send(form);
      assert.isTrue(maybe(form, '.contact') === null);
    });

    it('shows only those ways that there are', async () => {
      await endpoint.script({ status: 400, body: '' });
      const form = await formWith({
        endpoint: endpoint.url,
        config: { fields: [text], contact: { email: contact.email } },
      });

      await form.submit();

      assert.deepEqual(textsOf(form, '.contact li'), ['E-post: kommun@example.se']);
    });
  });
});
