import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AddressSchema, LinkSchema } from '../../../src/contract/config/address.ts';

describe('AddressSchema', () => {
  const taken = [
    '/synpunkter',
    'synpunkter?form=1',
    './x',
    '../x',
    '//example.se/x',
    'https://example.se',
    'Https://example.se',
    'form.phtml',
    'send.rb',
    'http://localhost:8787/x',
    'https://example.se/@anna',
    '/@anna',
    'a@b',
    '#x',
  ];
  const refused = [
    '',
    ' ',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'mailto:a@example.se',
    'ftp://example.se',
    'example.se',
    'feedback.example.se/x',
    'Https://anna@example.se',
    'blob:https://example.se/x',
    'https://anna:hemligt@example.se',
    'https://anna@example.se',
    '//anna@example.se',
    'https:/anna@example.se',
    'https:anna@example.se',
    '\\\\anna@example.se',
    'https:\\/anna@example.se',
    '\\\\evil.example\\api',
    '/\\evil.example/api',
    'https:\\\\evil.example',
    '/a\\b',
    '/a b',
    '/a\u0000b',
  ];
  for (const address of taken) {
    it(`takes ${address}`, () => assert.equal(AddressSchema.safeParse(address).data, address));
  }
  for (const address of refused) {
    it(`refuses ${JSON.stringify(address)}`, () => assert.equal(AddressSchema.safeParse(address).success, false));
  }
});

describe('LinkSchema', () => {
  const table: [href: string, ok: boolean][] = [
    ['/kontakt', true],
    ['https://example.se', true],
    ['Https://example.se', true],
    ['integritetspolicy.pdf', true],
    ['villkor.docx#avsnitt', true],
    ['kommunen.se', false],
    ['www.example.se/kontakt', false],
    ['tel:+46812345', true],
    ['mailto:kommun@example.se', true],
    ['mailto:kommun@example.se?subject=Fr%C3%A5ga', true],
    ['tel:112', true],
    ['tel:0612-850(0)', true],
    ['mailto:kommun@example.se?bcc=x@example.org', false],
    ['mailto:kommun@example.se?subject=x&bcc=x@example.org', false],
    ['mailto:kommun@example.se?CC=x@example.org', false],
    ['mailto:kommun@example.se?to=x@example.org', false],
    ['mailto:kommun@example.se?body=x', false],
    ['mailto:kommun@example.se,x@example.org', false],
    ['mailto:kommun@example.se;x@example.org', false],
    ['mailto:kommun@example.se%2Cx@example.org', false],
    ['mailto:?to=x@example.org', false],
    ['mailto:', false],
    ['tel:*21*0701740605%23', false],
    ['tel:#31#0701740605', false],
    ['tel:08123456,,1', false],
    ['tel:08123456;phone-context=x', false],
    ['tel:', false],
    ['javascript:alert(1)', false],
    ['JAVASCRIPT:alert(1)', false],
    ['data:text/html,x', false],
    ['vbscript:x', false],
    ['', false],
  ];
  for (const [href, ok] of table) {
    it(`${ok ? 'takes' : 'refuses'} ${href || 'nothing'}`, () => {
      assert.equal(LinkSchema.safeParse({ href, text: 'Dit' }).success, ok);
    });
  }
});
