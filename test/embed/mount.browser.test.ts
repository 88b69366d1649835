import { assert } from '@open-wc/testing';
import { mount, mountWidget } from '../../src/embed/mount.ts';
import { findTags, readOptions } from '../../src/embed/script-tag.ts';
import { readHeading } from '../support/drivers.ts';

/** Collects the console lines of a function. */
function linesOf(work: () => void): unknown[] {
  const lines: unknown[] = [];
  const { error } = console;
  console.error = (line: unknown) => lines.push(line);
  work();
  console.error = error;
  return lines;
}

describe('mount()', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('adds one button at the end of the body, however often it is called', () => {
    document.body.append(document.createElement('main'));

    mount({ endpoint: '/synpunkter' });
    mount({ endpoint: '/synpunkter' });

    assert.lengthOf(document.querySelectorAll('synpunkt-button'), 1);
    assert.equal(document.body.lastElementChild?.localName, 'synpunkt-button');
  });

  it('sets the options on the button', async () => {
    mount({ endpoint: '/a', label: 'Tyck till', position: 'edge-left', theme: 'dark', lang: 'en' });

    const button = document.querySelector('synpunkt-button');
    assert.deepInclude(button, {
      endpoint: '/a',
      label: 'Tyck till',
      position: 'edge-left',
      theme: 'dark',
      lang: 'en',
    });
  });

  it('adds a form to its target', async () => {
    const place = document.createElement('section');
    place.id = 'kontakt';
    document.body.append(place);

    const form = mount({ endpoint: '/synpunkter', target: '#kontakt', lang: 'sv' });
    await customElements.whenDefined('synpunkt-form');
    await form.updateComplete;

    assert.isTrue(form.parentElement === place);
    assert.equal(readHeading(form), 'Kontaktformulär');
    assert.isTrue(document.querySelector('synpunkt-button') === null);
  });

  it('uses an element of the page, unless it has options of its own', () => {
    const bare = document.createElement('synpunkt-form');
    bare.id = 'kontakt';
    const set = document.createElement('synpunkt-button');
    set.setAttribute('endpoint', '/own');
    document.body.append(bare, set);

    assert.strictEqual(mount({ endpoint: '/synpunkter', target: '#kontakt' }), bare);
    assert.strictEqual(mount({ endpoint: '/synpunkter' }), set);
    assert.equal(bare.getAttribute('endpoint'), '/synpunkter');
    assert.equal(set.getAttribute('endpoint'), '/own');
    assert.lengthOf(document.querySelectorAll('synpunkt-form, synpunkt-button'), 2);
  });

  it('does not change a widget that was mounted before', () => {
    const first = mountWidget({ lang: 'fi' });
    const second = mountWidget({ lang: 'fi' });

    assert.strictEqual(first.widget, second.widget);
    assert.deepEqual([first.isNew, second.isNew], [true, false]);
  });

  for (const target of ['#nowhere', '#1:/']) {
    it(`warns that ${target} is not on the page and shows the button instead`, () => {
      const lines = linesOf(() => mount({ endpoint: '/synpunkter', target }));

      assert.isNotNull(document.querySelector('synpunkt-button'));
      assert.deepEqual(lines, [
        `synpunkt: data-target "${target}" is not on the page; write a CSS selector as "#contact"`,
      ]);
    });
  }

  it('warns of unknown values of position, display and theme', () => {
    const lines = linesOf(() => mount({ endpoint: '/synpunkter', position: 'top', display: 'text', theme: 'blue' }));

    assert.deepEqual(lines, [
      'synpunkt: data-position "top" is unknown; use one of bottom-right, bottom-left, top-right, top-left, edge-right, edge-left, inline',
      'synpunkt: data-display "text" is unknown; use one of image, both',
      'synpunkt: data-theme "blue" is unknown; use one of light, dark, auto',
    ]);
  });

  describe('when the button is inline', () => {
    it('adds it after the tag', () => {
      const main = document.body.appendChild(document.createElement('main'));
      const tag = main.appendChild(document.createElement('script'));
      main.append(document.createElement('p'));

      const button = mount({ endpoint: '/synpunkter', position: 'inline' }, tag);

      assert.isTrue(tag.nextElementSibling === button);
    });

    it('adds it to the target', () => {
      const place = document.body.appendChild(document.createElement('aside'));
      place.id = 'tyck-till';

      const button = mount({ endpoint: '/synpunkter', position: 'inline', target: '#tyck-till' });

      assert.equal(button.localName, 'synpunkt-button');
      assert.isTrue(button.parentElement === place);
    });

    it('adds it at the end of the body when the tag is in the head', () => {
      const tag = document.head.appendChild(document.createElement('script'));

      const button = mount({ endpoint: '/synpunkter', position: 'inline' }, tag);

      assert.isTrue(document.body.lastElementChild === button);
      tag.remove();
    });
  });
});

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

describe('readOptions()', () => {
  it('prefers the attributes to the query of the address', () => {
    const tag = tagOf('https://example.se/synpunkt.js?endpoint=/query&label=Tyck%20till', { endpoint: '/attribute' });

    assert.deepInclude(readOptions(tag), { endpoint: '/attribute', label: 'Tyck till', target: undefined });
  });
});
