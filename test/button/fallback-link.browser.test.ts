import { assert } from '@open-wc/testing';
import { createLink } from '../../src/button/fallback-link.ts';

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
