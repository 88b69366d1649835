import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { excessOfEmail, parseEmail } from '../../../src/contract/values/email.ts';

describe('parseEmail', () => {
  const accepted = [
    'namn@example.se',
    'Fornamn.Efternamn+kommun@avd.example.museum',
    "o'brien@example.ie",
    'a@b.co',
    'a.b.c@d.e.fi',
    'åsa@malmö.se',
    'anna@skärgård.se',
    'info@xn--malm-8qa.se',
    'anna@skärgård.xn--p1ai',
    'användare@例え.テスト',
    'namn@example.photography',
    'x_y-z=1/2@example.com',
    '-@example.se',
    `${'a'.repeat(64)}@example.se`, // 64 octets, the most
    `${'å'.repeat(32)}@example.se`,
    `${'😀'.repeat(16)}@example.se`,
    `a@${'b'.repeat(63)}.se`,
    `a@${'å'.repeat(63)}.se`,
    `a@b.${'c'.repeat(63)}`,
    `${'a'.repeat(62)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}`, // 254 octets, the most
    `${'a'.repeat(60)}åå@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(61)}`,
  ];
  for (const address of accepted) {
    it(`takes ${address}`, () => assert.equal(parseEmail(address), address));
  }

  for (const text of [
    ' namn@example.se ',
    '\n\tnamn@example.se\u00a0',
    '\u200enamn@example.se\u200b', // copied with what nobody sees
    '\ufeff namn@example.se \u202c',
    `${' '.repeat(100_000)}namn@example.se${' '.repeat(100_000)}`,
    'namn@example.se.',
    'namn@example.se,',
    'namn@example.se ;',
    'namn@example.se!',
    'namn@example.se).',
    '(namn@example.se)',
    '<namn@example.se>',
    '"namn@example.se"',
    "'namn@example.se'",
    '”namn@example.se”',
    '«namn@example.se»',
    'mailto:namn@example.se',
    'MAILTO:namn@example.se.',
    'Namn Efternamn <namn@example.se>',
    '"Efternamn, Namn" <namn@example.se>;',
    'namn @example.se',
    'namn@ example.se',
    'namn @ example.se.',
    'namn＠example.se',
    'namn(at)example.se',
    'namn@example,se',
    'namn@example. se',
    'namn@example .se',
    'namn@exa\u200bmple.se',
    'na\u00admn@example.se',
    'namn@\u202eexample.se',
    'na\0mn@example.se',
    'namn@exa\u0007mple.se',
  ]) {
    it(`leaves out the text around: ${JSON.stringify(text.slice(0, 30))}`, () => {
      assert.equal(parseEmail(text), 'namn@example.se');
    });
  }

  const refused = [
    '',
    ' ',
    '@',
    'namn',
    'namn@',
    '@example.se',
    'namn@example',
    'namn@example.',
    'namn@example.s',
    'namn@.example.se',
    'namn@example..se',
    '.namn@example.se',
    'namn.@example.se',
    'för..namn@example.se',
    'namn example.se',
    'namn@@example.se',
    'namn@a@example.se',
    'namn@exa mple.se',
    'na mn@example.se',
    'namn@example.se, annan@example.se',
    'namn@example.se;annan@example.se',
    'namn@example.se annan@example.se',
    'namn(arbete)@example.se',
    '"namn"@example.se',
    'Namn <namn@example.se> <annan@example.se>',
    'namn@example,se,nu',
    'Jag heter namn @example.se',
    'namn@example.se. Ring mig',
    'namn@exam!ple.se',
    'namn@example.se?subject=x',
    'namn snabel-a example.se',
    'na\\mn@example.se',
    'namn@[127.0.0.1]',
    'na\u0085mn@example.se',
    'na\u2028mn@example.se',
    'namn@example.se\r\nBcc: b@example.se',
    'na\ud83dmn@example.se', // half a pair
    'namn@exa\ude00mple.se',
    `${'a'.repeat(65)}@example.se`,
    `${'å'.repeat(32)}a@example.se`, // 65 octets
    `${'😀'.repeat(16)}a@example.se`,
    `a@${'b'.repeat(64)}.se`,
    `a@b.${'c'.repeat(64)}`,
    `${'a'.repeat(63)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}`, // 255 octets
    `${'a'.repeat(61)}å@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}`,
    `a@${'å'.repeat(63)}.${'å'.repeat(63)}.se`, // 129 letters, 255 octets and more
    'a'.repeat(100_000),
    '.'.repeat(100_000),
    'a.'.repeat(100_000),
    `${'a.'.repeat(100_000)}@`,
    `a@${'a.'.repeat(100_000)}@`,
    '@'.repeat(100_000),
    `${' '.repeat(100_000)}x`,
    `a@b.se${' '.repeat(100_000)}x`,
  ];
  for (const text of refused) {
    it(`refuses ${JSON.stringify(text.slice(0, 60))}, ${text.length} long`, () =>
      assert.equal(parseEmail(text), undefined));
  }
});

describe('excessOfEmail', () => {
  const table: [text: string, excess: string | undefined][] = [
    ['namn@example.se (arbete)', '(arbete)'],
    ['namn@example.se, annan@example.se', ', annan@example.se'],
    ['namn@example.se;annan@example.se', ';annan@example.se'],
    ['namn@example.se. Ring mig', 'Ring mig'],
    ['namn@example.se?subject=x', '?subject=x'],
    ['namn(arbete)@example.se', '(arbete)'],
    ['för..namn@example.se', '..'],
    ['namn@example..se', '..'],
    ['e-post: namn@example.se', 'e-post:'],
    ['mailto:namn@example.se?subject=x', '?subject=x'],
    ['MAILTO:namn@example.se,annan@example.se', ',annan@example.se'],
    ['anna andersson@example.se', undefined],
    ['namn@@example.se', '@'],
    ['namn@student.example,se', undefined],
    ['namn@exa mple.se', undefined],
    ['namn', undefined],
    ['namn (hemma)', undefined],
    ['', undefined],
  ];
  for (const [text, excess] of table) {
    it(`names ${excess ?? 'nothing'} in ${text}`, () => assert.equal(excessOfEmail(text), excess));
  }
});
