import { assert } from '@open-wc/testing';
import { createLink } from '../../src/button/fallback-link.ts';
import { startEndpoint } from '../support/endpoint.ts';
import { captureConsole } from '../support/interactions.ts';
import { renderButton } from '../support/open-widget.ts';
import { textOf } from '../support/queries.ts';
import { inShadow, queryInShadow } from '../support/shadow.ts';

const endpoint = '/nowhere';

describe('createLink()', () => {
  for (const address of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://www.example.se/1',
    'http://',
    '',
    undefined,
  ]) {
    it(`creates no link to ${JSON.stringify(address)}`, () => {
      assert.lengthOf(createLink(address, 'Kontakt'), 0);
    });
  }

  for (const [address, href] of [
    ['/kontakt', `${location.origin}/kontakt`],
    ['kontakt?a=javascript:b', new URL('kontakt?a=javascript:b', document.baseURI).href],
    ['https://www.example.se/kontakt', 'https://www.example.se/kontakt'],
    ['mailto:kommun@example.se', 'mailto:kommun@example.se'],
    ['tel:081234567', 'tel:081234567'],
  ] as const) {
    it(`creates a link to ${address}`, () => {
      const [, link] = createLink(address, 'Kontakt');

      assert.equal(Object(link).href, href);
    });
  }
});

describe('<synpunkt-button>', () => {
  describe('when its form cannot be fetched', () => {
    it('says so when the form could not be fetched, also when that began before the press', async () => {
      const server = await startEndpoint({ status: 404, hold: true });
      const button = await renderButton({ endpoint, config: server.url, fallback: '/kontakt' });
      const { error } = console;
      console.error = () => {};

      void button.load();
      await server.received(1);
      const opened = button.show();
      await button.updateComplete;
      const pending = textOf(inShadow(button, '[part=status]'));
      await server.release();
      await opened;
      await button.updateComplete;

      console.error = error;
      assert.equal(pending, 'Formuläret hämtas …');
      assert.equal(
        textOf(inShadow(button, '[part=status]')),
        'Formuläret kunde inte hämtas. Tryck på knappen igen. Ladda om sidan Kontakta oss',
      );
      assert.isNull(queryInShadow(button, 'synpunkt-dialog'));
    });

    it('offers no reload without a connection, as the page would be lost', async () => {
      const server = await startEndpoint({ status: 404 });
      const button = await renderButton({ endpoint, config: server.url });
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });

      await captureConsole(() => button.show());
      await button.updateComplete;

      Reflect.deleteProperty(navigator, 'onLine');
      assert.equal(textOf(inShadow(button, '[part=status]')), 'Formuläret kunde inte hämtas. Tryck på knappen igen.');
    });
  });
});
