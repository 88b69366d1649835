import { assert, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Position, SynpunktButton } from '../../src/button/synpunkt-button.ts';
import { define } from '../../src/define.ts';
import { dialogOf } from '../support/open-widget.ts';
import { getByRole } from '../support/queries.ts';
import { untilLooked } from '../support/until-looked.ts';
import { waitUntil } from '../support/wait-until.ts';

const inserted = new Set<Element>();

/** Adds an element to the page. */
function insert(css: string, tag = 'div', parent: Element = document.body): HTMLElement {
  const element = document.createElement(tag);
  element.style.cssText = css;
  parent.append(element);
  inserted.add(element);
  return element;
}

/** Adds the launcher of a chat above the button in its corner. */
const insertBubble = (): HTMLElement =>
  insert('position: fixed; right: 12px; bottom: 12px; width: 100px; height: 64px; z-index: 2147483647');

async function buttonAt(position: Position): Promise<SynpunktButton> {
  define();
  return fixture<SynpunktButton>(
    html`<synpunkt-button endpoint="/nowhere" position=${position} lang="sv"></synpunkt-button>`,
  );
}

const boxOf = (button: SynpunktButton): DOMRect => getByRole(button, 'button').getBoundingClientRect();

/** Whether a click on the centre of the button reaches it. */
function isFree(button: SynpunktButton): boolean {
  const { left, top, width, height } = boxOf(button);
  return document.elementFromPoint(left + width / 2, top + height / 2) === button;
}

const overlaps = (button: SynpunktButton, other: Element): boolean => {
  const [a, b] = [boxOf(button), other.getBoundingClientRect()];
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
};

/** Waits until the button has moved off what it overlaps. */
async function rested(): Promise<void> {
  // At hand for the first look that finds something.
  await import('../../src/further.entry.ts');
  await untilLooked();
}

describe('<synpunkt-button>', () => {
  afterEach(async () => {
    for (const element of inserted) element.remove();
    inserted.clear();
    scrollTo(0, 0);
    await setViewport({ width: 800, height: 600 });
  });

  describe('when an element of the page covers it', () => {
    for (const [position, css] of [
      ['bottom-right', 'right: 0; bottom: 0; width: 90px; height: 90px'],
      ['bottom-left', 'inset: auto 0 0; height: 120px'],
      ['top-right', 'inset: 0 0 auto; height: 46px'],
      ['top-left', 'inset: 0 0 auto; height: 100px'],
      ['edge-right', 'right: 0; top: 40%; width: 60px; height: 20%'],
      ['edge-left', 'left: 0; top: 0; bottom: 45%; width: 200px'],
    ] as const) {
      it(`moves along the side until its centre is free, at ${position}`, async () => {
        const cover = insert(`position: fixed; z-index: 99999; ${css}`);
        const button = await buttonAt(position);
        const rest = boxOf(button);

        await waitUntil(() => isFree(button));

        const { left, top } = boxOf(button);
        assert.equal(left, rest.left);
        assert.isAtMost(Math.abs(top - rest.top), innerHeight / 2);
        assert.isFalse(overlaps(button, cover));
      });
    }

    it('moves off one that comes later, and back when it goes', async () => {
      const button = await buttonAt('bottom-right');
      await rested();
      const rest = boxOf(button);

      const bubble = insertBubble();
      await waitUntil(() => isFree(button));
      const aside = boxOf(button);
      bubble.style.display = 'none';
      await waitUntil(() => boxOf(button).top === rest.top);

      assert.isBelow(aside.bottom, rest.top);
    });

    it('moves off one that grows', async () => {
      const bar = insert('position: fixed; inset: auto 0 0; height: 80px; z-index: 99999');
      const button = await buttonAt('bottom-right');
      await waitUntil(() => isFree(button));

      bar.style.height = '200px';
      await waitUntil(() => !overlaps(button, bar));

      assert.isTrue(isFree(button));
    });

    it('observes it no longer once the button is removed, and again once it is back', async () => {
      const bubble = insertBubble();
      const { observe, disconnect } = ResizeObserver.prototype;
      const observers = new Set<ResizeObserver>();
      ResizeObserver.prototype.observe = function (element, ...options) {
        if (element === bubble) observers.add(this);
        observe.call(this, element, ...options);
      };
      ResizeObserver.prototype.disconnect = function () {
        observers.delete(this);
        disconnect.call(this);
      };
      const button = await buttonAt('bottom-right');
      const { parentElement: place } = button;

      await waitUntil(() => isFree(button));
      const before = observers.size;
      button.remove();
      await waitUntil(() => observers.size === 0);
      place?.append(button);
      await waitUntil(() => observers.size === 1);
      Object.assign(ResizeObserver.prototype, { observe, disconnect });

      assert.equal(before, 1);
      assert.isTrue(isFree(button));
    });

    it('moves off several, one above the other', async () => {
      insertBubble();
      insert('position: fixed; right: 0; bottom: 100px; width: 200px; height: 60px; z-index: 99999');
      const button = await buttonAt('bottom-right');

      await waitUntil(() => isFree(button));

      assert.isBelow(boxOf(button).bottom, innerHeight - 160);
    });

    for (const mode of ['open', 'closed'] as const) {
      it(`moves off one in a shadow root that is ${mode}`, async () => {
        const host = insert('display: contents');
        host.attachShadow({ mode }).innerHTML =
          '<div style="position: fixed; right: 0; bottom: 0; width: 90px; height: 90px; z-index: 99999"></div>';
        const button = await buttonAt('bottom-right');

        await waitUntil(() => isFree(button));

        assert.isBelow(boxOf(button).bottom, innerHeight - 16);
      });
    }

    it('moves off a panel that scrolls its own content', async () => {
      const panel = insert(
        'position: fixed; inset: auto 0 0 auto; width: 200px; height: 90px; overflow: auto; z-index: 99999',
      );
      insert('height: 500px', 'p', panel);
      const button = await buttonAt('bottom-right');

      await waitUntil(() => isFree(button));

      assert.isBelow(boxOf(button).bottom, innerHeight - 16);
    });

    it('moves when the window becomes too small for both', async () => {
      insert('position: fixed; left: 0; bottom: 0; width: 420px; height: 90px; z-index: 99999');
      const button = await buttonAt('bottom-right');
      await rested();

      await setViewport({ width: 400, height: 600 });

      await waitUntil(() => isFree(button));
    });

    for (const [name, css] of [
      ['a modal overlay', 'inset: 0'],
      ['a drawer', 'inset: 0 0 0 auto; width: 300px'],
      ['a bar of more than half the window', 'inset: 40% 0 0'],
    ] as const) {
      it(`stays below ${name}`, async () => {
        const button = await buttonAt('bottom-right');
        await rested();
        const rest = boxOf(button);

        insert(`position: fixed; z-index: 99999; ${css}`);
        await rested();

        assert.equal(boxOf(button).top, rest.top);
      });
    }

    it('stays where it is when content is scrolled over it', async () => {
      insert('position: relative; z-index: 99999; margin-left: 60%; height: 5000px');
      const button = await buttonAt('bottom-right');
      await rested();
      const rest = boxOf(button);

      scrollTo(0, 300);
      await rested();

      assert.equal(boxOf(button).top, rest.top);
    });

    it('stays where it is while its dialog is open', async () => {
      const button = await buttonAt('bottom-right');
      await button.show();
      const rest = boxOf(button);

      insertBubble();
      // It looks for nothing then, so that there is nothing to wait for.
      for (let frame = 0; frame < 30; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));

      assert.isTrue(dialogOf(button).open);
      assert.equal(boxOf(button).top, rest.top);
    });
  });

  describe('when it covers a link of the page', () => {
    /** Adds a link of a size at the right, above the end of the page. */
    const insertLink = (above: string, css = 'margin-left: auto; width: 100px; height: 20px'): HTMLElement => {
      insert(`height: ${above}`);
      const link = insert(`display: block; ${css}`, 'a');
      link.setAttribute('href', '#');
      insert('height: 30px');
      return link;
    };

    for (const width of [320, 1280]) {
      it(`leaves it free at the end of a page that is ${width} px wide`, async () => {
        await setViewport({ width, height: 600 });
        const link = insertLink('3000px');
        const button = await buttonAt('bottom-right');

        scrollTo(0, 5000);
        await waitUntil(() => !overlaps(button, link));

        assert.isTrue(isFree(button));
        assert.isAtLeast(boxOf(button).top, 0);
      });
    }

    it('leaves it free on a page that cannot be scrolled', async () => {
      const link = insert('position: absolute; right: 20px; bottom: 30px; width: 24px; height: 24px', 'button');
      const button = await buttonAt('bottom-right');

      await waitUntil(() => !overlaps(button, link));

      assert.isTrue(isFree(button));
    });

    it('comes back when the page is scrolled up', async () => {
      insertLink('3000px');
      const button = await buttonAt('bottom-right');
      await rested();
      const rest = boxOf(button);
      scrollTo(0, 5000);
      await waitUntil(() => boxOf(button).top < rest.top);

      scrollTo(0, 1000);

      await waitUntil(() => boxOf(button).top === rest.top);
    });

    it('stays where it is over one that can be scrolled free, in the page or within it', async () => {
      const pane = insert('position: fixed; inset: 0; overflow: auto');
      const link = insert('display: block; margin: 300px 0 3000px; height: 290px', 'a', pane);
      link.setAttribute('href', '#');
      const button = await buttonAt('bottom-right');
      await rested();

      assert.isTrue(overlaps(button, link));
    });

    it('leaves one free that is fixed below it', async () => {
      const link = insert('position: fixed; right: 0; bottom: 0; width: 80px; height: 80px', 'button');
      const button = await buttonAt('bottom-right');

      await waitUntil(() => !overlaps(button, link));

      assert.isTrue(isFree(button));
    });

    it('leaves one free at the start of the page, at the top', async () => {
      const link = insert('position: absolute; right: 20px; top: 20px; width: 24px; height: 24px', 'button');
      insert('height: 3000px');
      const button = await buttonAt('top-right');

      await waitUntil(() => !overlaps(button, link));

      assert.isAbove(boxOf(button).top, 40);
    });

    it('stays where it is when there is no free place', async () => {
      const button = await buttonAt('bottom-right');
      await rested();
      const rest = boxOf(button);

      insert('position: fixed; inset: 0 0 0 auto; width: 300px', 'button');
      await rested();

      assert.equal(boxOf(button).top, rest.top);
    });
  });

  describe('when its body becomes the frame of what is fixed', () => {
    afterEach(() => {
      document.body.removeAttribute('style');
    });

    for (const css of ['filter: grayscale(1)', 'transform: translateX(-20px)', 'will-change: transform']) {
      it(`leaves the body, so that it stays in the window: ${css}`, async () => {
        insert('height: 3000px');
        define();
        const button = document.createElement('synpunkt-button');
        document.body.append(button);
        await button.updateComplete;
        await rested();
        const rest = boxOf(button);

        document.body.style.cssText = css;
        await waitUntil(() => button.parentElement === document.documentElement);

        assert.equal(boxOf(button).bottom, rest.bottom);
        button.remove();
      });
    }
  });
});
