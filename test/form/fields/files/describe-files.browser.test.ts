import { assert } from '@open-wc/testing';
import { describeTypes, formatSize } from '../../../../src/form/fields/files/describe-files.ts';
import { loadConfigMessages } from '../../../../src/messages/languages.ts';

describe('formatSize', () => {
  for (const [bytes, language, words] of [
    [0, 'sv', '1 kB'],
    [1499, 'sv', '1 kB'],
    [85_400, 'sv', '85 kB'],
    [999_499, 'sv', '999 kB'],
    [999_500, 'sv', '1 MB'],
    [2_345_678, 'sv', '2,3 MB'],
    [2_345_678, 'fi', '2,3 Mt'],
    [2_345_678, 'en', '2.3 MB'],
    [2_345_678, 'ar', '2.3 ميغابايت'],
  ] as const) {
    it(`says ${bytes} bytes in ${language} as ${words}`, () => {
      const said = formatSize(bytes, language).replace(/\s/g, ' ');

      assert.equal(said, words);
    });
  }
});

describe('describeTypes', () => {
  it('lists the types in English as in Britain', async () => {
    const { files } = await loadConfigMessages('en');

    const types = describeTypes(['image/jpeg', 'image/png', '.pdf', 'image/*'], { files, language: 'en' });

    assert.equal(types, 'JPEG, PNG, PDF or image');
  });
});
