import { assert, nextFrame } from '@open-wc/testing';
import { mount, mountWidget } from '../../src/embed/mount.ts';
import { readHeading } from '../support/drivers.ts';
import { linesOf } from './lines-of.ts';

/** Adds a place for a form to the page. */
function addPlace(id: string): HTMLElement {
  const place = document.createElement('section');
  place.id = id;
  document.body.append(place);
  return place;
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

  it('uses an element of the page, unless it has options of its own', async () => {
    const bare = document.createElement('synpunkt-form');
    bare.id = 'kontakt';
    const set = document.createElement('synpunkt-button');
    set.setAttribute('endpoint', '/own');
    document.body.append(bare, set);

    const lines = await linesOf(() => {
      assert.strictEqual(mount({ endpoint: '/synpunkter', target: '#kontakt' }), bare);
      assert.strictEqual(mount({ endpoint: '/synpunkter' }), set);
    });
    assert.equal(bare.getAttribute('endpoint'), '/synpunkter');
    assert.equal(set.getAttribute('endpoint'), '/own');
    assert.lengthOf(document.querySelectorAll('synpunkt-form, synpunkt-button'), 2);
    assert.deepEqual(lines, [
      'synpunkt: the page has a button already, which keeps its options; data-endpoint "/synpunkter" of a second one changes nothing',
    ]);
  });

  it('does not change a widget that was mounted before', () => {
    const first = mountWidget({ lang: 'fi' });
    const second = mountWidget({ lang: 'fi' });

    assert.strictEqual(first.widget, second.widget);
    assert.deepEqual([first.isNew, second.isNew], [true, false]);
  });

  it('reports a target that is no selector, and shows the button instead', async () => {
    const lines = await linesOf(() => mount({ endpoint: '/synpunkter', target: '#1:/' }));

    assert.isNotNull(document.querySelector('synpunkt-button'));
    assert.deepEqual(lines, ['synpunkt: data-target "#1:/" is not a CSS selector; write one as "#contact"']);
  });

  describe('when the target is not drawn yet', () => {
    /** Waits for the file that waits for a target, and for what it draws. */
    async function untilWaiting(): Promise<void> {
      await import('../../src/further.entry.ts');
      await nextFrame();
    }

    it('adds nothing until it is, and reports no error', async () => {
      let form: HTMLElement | undefined;
      const lines = await linesOf(() => {
        form = mount({ endpoint: '/synpunkter', target: '#late' });
      });
      const before = document.querySelectorAll('synpunkt-form, synpunkt-button').length;
      const place = addPlace('late');
      await nextFrame();

      assert.equal(before, 0);
      assert.deepEqual(lines, []);
      assert.isTrue(form?.parentElement === place);
      assert.lengthOf(document.querySelectorAll('synpunkt-form, synpunkt-button'), 1);
    });

    it('reports once, and not as an error, that it never is', async () => {
      const [lines, ends]: [unknown[], (() => void)[]] = [[], []];
      const { info } = console;
      const original = globalThis.setTimeout;
      console.info = (line: unknown) => lines.push(line);
      Object.assign(globalThis, { setTimeout: (end: () => void) => ends.push(end) });

      mount({ endpoint: '/synpunkter', target: '#never' });
      await untilWaiting();
      ends.at(-1)?.();
      // A click may make a single-page app draw it.
      document.body.click();
      ends.at(-1)?.();
      Object.assign(globalThis, { setTimeout: original });
      console.info = info;
      addPlace('never');
      await nextFrame();
      const ended = document.querySelectorAll('synpunkt-form, synpunkt-button').length;
      document.body.click();
      document.body.append(document.createElement('p'));
      await nextFrame();

      assert.equal(ended, 0);
      assert.deepEqual(lines, ['synpunkt: data-target "#never" is not on this page']);
      assert.lengthOf(document.querySelectorAll('#never synpunkt-form'), 1);
    });

    it('adds an inline button to it', async () => {
      const button = mount({ endpoint: '/synpunkter', target: '#late', position: 'inline' });
      const place = addPlace('late');
      await untilWaiting();

      assert.equal(button.localName, 'synpunkt-button');
      assert.isTrue(button.parentElement === place);
    });

    it('replaces an empty form that is drawn there, and leaves one with options of its own', async () => {
      const bare = document.createElement('synpunkt-form');
      bare.id = 'late';
      const set = document.createElement('synpunkt-form');
      set.setAttribute('endpoint', '/own');

      const form = mount({ endpoint: '/synpunkter', target: '#late' });
      mount({ endpoint: '/synpunkter', target: '#other' });
      document.body.append(bare);
      addPlace('other').append(set);
      await untilWaiting();

      assert.isTrue(form.isConnected);
      assert.isFalse(bare.isConnected);
      assert.lengthOf(document.querySelectorAll('synpunkt-form'), 2);
      assert.equal(set.getAttribute('endpoint'), '/own');
    });

    it('adds one form for the same options twice', async () => {
      mount({ endpoint: '/synpunkter', target: '#late' });
      mount({ endpoint: '/synpunkter', target: '#late' });
      addPlace('late');
      await untilWaiting();

      assert.lengthOf(document.querySelectorAll('synpunkt-form'), 1);
    });
  });

  it('loads a form of the page that has options of its own, and reports nothing where they are the same', async () => {
    const form = document.createElement('synpunkt-form');
    form.id = 'k';
    form.setAttribute('endpoint', '/own');
    document.body.append(form);

    const lines = await linesOf(() => mount({ endpoint: '/own', target: '#k' }));
    await customElements.whenDefined('synpunkt-form');
    await form.updateComplete;

    assert.equal(readHeading(form), 'Kontaktformulär');
    assert.deepEqual(lines, []);
    assert.isTrue(document.querySelector('synpunkt-button') === null);
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
