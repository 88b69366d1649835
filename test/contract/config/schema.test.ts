import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AddressSchema, LinkSchema } from '../../../src/contract/config/address.ts';
import { presetNames } from '../../../src/contract/config/defaults.ts';
import { ConfigSchema } from '../../../src/contract/config/schema.ts';
import { FieldSchema } from '../../../src/contract/fields/field.ts';
import { defaults } from '../../../src/contract/config/defaults.ts';
import { parseConfig } from '../../../src/contract/config/parse-config.ts';
import { presets } from '../../../src/presets/find-preset.ts';

describe('ConfigSchema', () => {
  it('has the defaults that a form without a config has', () => {
    assert.deepEqual(ConfigSchema.parse({}), defaults);
  });

  it('has the defaults of the page where only a part of it is said', () => {
    assert.deepEqual(ConfigSchema.parse({ page: { title: false } }).page, { ...defaults.page, title: false });
  });

  it('gives every type of field the bounds that are not said', () => {
    const choice = { name: 'a', label: 'A', options: [{ value: 'x', label: 'X' }] };
    const table: [field: object, more: object][] = [
      [{ type: 'text', name: 'a', label: 'A' }, { maxLength: 200 }],
      [{ type: 'textarea', name: 'a', label: 'A' }, { maxLength: 4000 }],
      [
        { type: 'file', name: 'a', label: 'A' },
        { accept: ['image/*', 'application/pdf'], maxSize: 10, maxFiles: 5 },
      ],
      ...['email', 'tel', 'number', 'date', 'checkbox'].map((type): [object, object] => [
        { type, name: 'a', label: 'A' },
        {},
      ]),
      ...['select', 'radio', 'checkboxes'].map((type): [object, object] => [{ type, ...choice }, {}]),
    ];

    for (const [field, more] of table) assert.deepEqual(FieldSchema.safeParse(field).data, { ...field, ...more });
  });
});

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

describe('presets', () => {
  it('are those that a config can name', () => {
    assert.deepEqual(Object.keys(presets), [...presetNames]);
  });

  for (const [name, preset] of Object.entries(presets)) {
    it(`have nothing wrong with ${name}`, () => {
      const { config, issues, warnings } = parseConfig({ preset: name }, preset);

      assert.deepEqual([issues, warnings], [[], []]);
      assert.deepEqual(config, { ...defaults, preset: name, fields: preset.fields });
    });

    it(`have fields in ${name} that say everything there is to say`, () => {
      assert.deepEqual(
        preset.fields.map((field) => FieldSchema.safeParse(field).data),
        preset.fields,
      );
    });
  }
});
