import { assert } from '@open-wc/testing';
import { findTags, readOptions, rememberTag } from '../../src/embed/script-tag.ts';

/** A script tag; one with a type that no browser runs can be added to the page. */
function tagOf(src: string, data: Record<string, string> = {}): HTMLScriptElement {
  const tag = document.createElement('script');
  tag.type = 'text/plain';
  tag.src = src;
  Object.assign(tag.dataset, data);
  return tag;
}

describe('findTags()', () => {
  const addresses = {
    'https://example.se/synpunkt.js': true,
    'https://example.se/widget/synpunkt.js?endpoint=/a#b': true,
    'https://example.se/synpunkt.4rumQOVQ.js': true,
    'https://example.se/synpunkt-elements.4rumQOVQ.js': false,
    'https://example.se/all.js?of=/synpunkt.js': false,
    'https://synpunkt.example.se/statistics.js': false,
  };

  for (const [address, isFound] of Object.entries(addresses)) {
    it(`${isFound ? 'finds' : 'does not find'} ${address}`, () => {
      const tag = document.body.appendChild(tagOf(address));
      // A classic script knows its own tag; a module finds it by its name.
      tag.type = 'module';

      const tags = findTags();

      tag.remove();
      assert.equal(tags.includes(tag), isFound);
    });
  }
});

describe('findTags() on a page with a consent tool', () => {
  for (const [type, isFound] of Object.entries({
    '': true,
    module: true,
    'text/javascript': true,
    'application/x-javascript': true,
    '1a2b3c-text/javascript': true,
    'text/plain': false,
    'javascript/blocked': false,
  })) {
    it(`${isFound ? 'finds' : 'does not find'} a tag with the type "${type}" when another one has run`, () => {
      const tag = tagOf('/consent/synpunkt.js?v=2');
      rememberTag(tagOf('/consent/synpunkt.js?v=1'));
      tag.type = 'text/plain';
      document.body.append(tag);
      tag.type = type;

      const tags = findTags();

      tag.remove();
      assert.equal(tags.includes(tag), isFound);
    });
  }
});

describe('readOptions()', () => {
  it('prefers the attributes to the query of the address', () => {
    const tag = tagOf('https://example.se/synpunkt.js?endpoint=/query&label=Tyck%20till', { endpoint: '/attribute' });

    assert.deepInclude(readOptions(tag), { endpoint: '/attribute', label: 'Tyck till', target: undefined });
  });

  it('reads a query as a browser does, and one that it cannot decode as it is written', () => {
    const tag = tagOf('https://example.se/synpunkt.js?v=1&amp;label=Tyck+till%21&endpoint=/a?b=1&accent=%E4&lang=#x');

    assert.deepInclude(readOptions(tag), { endpoint: '/a?b=1', label: 'Tyck till!', accent: '%E4', lang: '' });
  });
});
