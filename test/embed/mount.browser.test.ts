import { assert } from '@open-wc/testing';
import { mount } from '../../src/embed/mount.ts';
import { readTag } from '../../src/embed/script-tag.ts';
import { readHeading } from '../support/drivers.ts';

/** Returns the console errors that are written during some work. */
function captureErrors(work: () => void): unknown[] {
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

  it('puts one button last in the body, however often it is called', () => {
    document.body.append(document.createElement('main'));

    mount({ endpoint: '/synpunkter' });
    mount({ endpoint: '/synpunkter' });

    assert.lengthOf(document.querySelectorAll('synpunkt-button'), 1);
    assert.equal(document.body.lastElementChild?.localName, 'synpunkt-button');
  });

  it('gives the button what was set', async () => {
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

  it('puts a form into its target', async () => {
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

  it('takes an element that is there for its own, and leaves one alone that is set already', () => {
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

  it('leaves one as it is that a tag like it has put up before', () => {
    const kept: unknown[] = [];
    const again = (): unknown => mount({ lang: 'fi' }, undefined, (widget) => kept.push(widget));

    assert.strictEqual(again(), again());
    assert.lengthOf(kept, 1);
  });

  for (const target of ['#nowhere', '#1:/']) {
    it(`says that ${target} is not there and shows the button instead`, () => {
      const lines = captureErrors(() => mount({ endpoint: '/synpunkter', target }));

      assert.isNotNull(document.querySelector('synpunkt-button'));
      assert.deepEqual(lines, [
        `synpunkt: data-target "${target}" is not on the page; write a CSS selector as "#contact"`,
      ]);
    });
  }

  it('says what a position, a display and a theme may be', () => {
    const lines = captureErrors(() =>
      mount({ endpoint: '/synpunkter', position: 'top', display: 'text', theme: 'blue' }),
    );

    assert.deepEqual(lines, [
      'synpunkt: data-position "top" is unknown; use one of bottom-right, bottom-left, top-right, top-left, edge-right, edge-left, inline',
      'synpunkt: data-display "text" is unknown; use one of image, both',
      'synpunkt: data-theme "blue" is unknown; use one of light, dark, auto',
    ]);
  });

  describe('when the button stands in the flow of the page', () => {
    it('puts it after the tag', () => {
      const main = document.body.appendChild(document.createElement('main'));
      const tag = main.appendChild(document.createElement('script'));
      main.append(document.createElement('p'));

      const button = mount({ endpoint: '/synpunkter', position: 'inline' }, tag);

      assert.isTrue(tag.nextElementSibling === button);
    });

    it('puts it into the target', () => {
      const place = document.body.appendChild(document.createElement('aside'));
      place.id = 'tyck-till';

      const button = mount({ endpoint: '/synpunkter', position: 'inline', target: '#tyck-till' });

      assert.equal(button.localName, 'synpunkt-button');
      assert.isTrue(button.parentElement === place);
    });

    it('puts it last in the body where the tag stands in the head', () => {
      const tag = document.head.appendChild(document.createElement('script'));

      const button = mount({ endpoint: '/synpunkter', position: 'inline' }, tag);

      assert.isTrue(document.body.lastElementChild === button);
      tag.remove();
    });
  });
});

describe('readTag()', () => {
  const tagOf = (src: string, data: Record<string, string>): HTMLScriptElement => {
    const tag = document.createElement('script');
    tag.src = src;
    Object.assign(tag.dataset, data);
    return tag;
  };

  it('takes the attributes before the query of the address', () => {
    const tag = tagOf('https://example.se/synpunkt.js?endpoint=/query&label=Tyck%20till', { endpoint: '/attribute' });

    assert.deepInclude(readTag(tag), { endpoint: '/attribute', label: 'Tyck till', target: undefined });
  });
});
