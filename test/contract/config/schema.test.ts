import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaults } from '../../../src/contract/config/defaults.ts';
import { ConfigSchema } from '../../../src/contract/config/schema.ts';
import { FieldSchema } from '../../../src/contract/fields/field.ts';

describe('ConfigSchema', () => {
  it('has the defaults that a form without a config has', () => {
    assert.deepEqual(ConfigSchema.parse({}), defaults);
  });

  it('fills in the missing keys of page', () => {
    assert.deepEqual(ConfigSchema.parse({ page: { title: false } }).page, { ...defaults.page, title: false });
  });

  it('fills in the default bounds of each field type', () => {
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
