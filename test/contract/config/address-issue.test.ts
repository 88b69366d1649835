import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findAddressIssue } from '../../../src/contract/config/address-issue.ts';

const addresses = {
  sound: [
    'https://feedback.example.se/synpunkter',
    'HTTPS://feedback.example.se',
    ' \n https://feedback.example.se/synpunkter\n',
    'http://localhost:8787/x',
    'http://intranat/synpunkter',
    'https://httpbin.example.se/x',
    'https://åtvidaberg.example/synpunkter?form=1#x',
    '//feedback.example.se/x',
    '/synpunkter',
    '/www.example.se/x',
    './feedback.example.se/x',
    '../api/x',
    '?action=send',
    '#x',
    'synpunkter',
    'api/synpunkter',
    'send.php',
    'send.php/kontakt',
    'form.aspx?id=5',
    'cgi-bin/mail.pl',
    'form.v2.json',
    'integritetspolicy.pdf',
    'villkor.docx',
    'kontakt.shtml',
    'kontakt.xhtml',
    'kontakt.jsf',
    'kontakt.nsf',
    'lista.csv',
    'blankett.zip',
    'bild.ico',
    'v1.0/synpunkter',
    '.well-known/synpunkter',
    'httpd/x',
  ],
  characters: [
    '“https://feedback.example.se/synpunkter”',
    '”https://feedback.example.se/synpunkter”',
    '»/synpunkter«',
    "'https://feedback.example.se/synpunkter'",
    '&quot;https://feedback.example.se/synpunkter&quot;',
    '"https://feedback.example.se/synpunkter"',
    '\u00A0https://feedback.example.se/synpunkter',
    'https://feedback.example.se/synpunkter\u00A0',
    '\u200Bhttps://feedback.example.se/synpunkter',
    '\uFEFFhttps://feedback.example.se/synpunkter',
    '&nbsp;https://feedback.example.se/synpunkter',
    'https://feedback.example.se/syn punkter',
    '<https://feedback.example.se/synpunkter>',
    '{{ endpoint }}',
    '${ENDPOINT}',
    '\\\\evil.example\\api',
    '/\\evil.example/api',
    'https:\\\\evil.example',
    'java\tscript:alert(1)',
  ],
  scheme: [
    'http//feedback.example.se/x',
    'https//feedback.example.se/x',
    'https;//feedback.example.se/x',
    'https:/feedback.example.se/x',
    'https:feedback.example.se/x',
    'https://https://feedback.example.se/x',
    'https:///feedback.example.se/x',
    'htps://feedback.example.se/x',
    '://feedback.example.se/x',
    '///feedback.example.se/x',
    'www.example.se',
    'www.example.se/synpunkter',
    'WWW.example.se/synpunkter',
    'feedback.example.se',
    'kommunen.se',
    'feedback.example.se/synpunkter',
    'example.se/synpunkter',
    'åtvidaberg.se/synpunkter',
    'feedback.example.se?form=1',
    'feedback.example.se:8787/x',
    'localhost:8787/x',
    'javascript:alert(1)',
    'mailto:kommun@example.se',
  ],
};

describe('findAddressIssue()', () => {
  for (const [issue, list] of Object.entries(addresses)) {
    for (const address of list) {
      it(`finds ${issue === 'sound' ? 'nothing' : `wrong ${issue}`} in ${JSON.stringify(address)}`, () => {
        assert.equal(findAddressIssue(address) ?? 'sound', issue);
      });
    }
  }
});
