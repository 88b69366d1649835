import { assert, fixture, html } from '@open-wc/testing';
import type { Position, SynpunktButton } from '../../src/button/synpunkt-button.ts';
import { define } from '../../src/define.ts';
import { getByRole } from '../support/queries.ts';
import { inShadow } from '../support/shadow.ts';

/** An image that needs no request. */
const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60"/>')}`;

const corners = ['bottom-right', 'bottom-left', 'top-right', 'top-left'] as const;
const edges = ['edge-right', 'edge-left'] as const;
const positions: readonly Position[] = [...corners, ...edges, 'inline'];

async function buttonAt(position: Position, { image = '', display = 'image', label = 'FeedBack' } = {}) {
  define();
  const button = await fixture<SynpunktButton>(
    html`<synpunkt-button
      endpoint="/nowhere"
      position=${position}
      image=${image}
      display=${display}
      label=${label}
      lang="sv"
    ></synpunkt-button>`,
  );
  const img = button.renderRoot.querySelector('img');
  await img?.decode();
  return button;
}

const boxOf = (button: SynpunktButton, selector = 'button'): DOMRect =>
  inShadow(button, selector).getBoundingClientRect();

/** Distances of a box from the edges of the viewport, without scroll bars. */
function distances({ left, top, right, bottom }: DOMRect): Record<'left' | 'top' | 'right' | 'bottom', number> {
  const { clientWidth, clientHeight } = document.documentElement;
  return { left, top, right: clientWidth - right, bottom: clientHeight - bottom };
}

/** Shows a status beside the button, as while the form is loading. */
async function showStatus(button: SynpunktButton): Promise<DOMRect> {
  Object.assign(button, { status: 'Formuläret kunde inte hämtas. Tryck på knappen igen.' });
  await button.updateComplete;
  return boxOf(button, '[role=status]');
}

describe('<synpunkt-button>', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('style');
    document.documentElement.removeAttribute('dir');
  });

  for (const dir of ['ltr', 'rtl']) {
    for (const position of corners) {
      it(`is ${position} on a page with the direction ${dir}`, async () => {
        document.documentElement.dir = dir;
        const button = await buttonAt(position);

        const [block = '', inline = ''] = position.split('-');
        assert.deepInclude(distances(boxOf(button)), { [block]: 16, [inline]: 16 });
      });
    }

    for (const position of edges) {
      it(`is a tab ${position} with vertical text on a page with the direction ${dir}`, async () => {
        document.documentElement.dir = dir;
        const button = await buttonAt(position, { label: 'Tyck till om sidan' });

        const box = boxOf(button);
        const { top, bottom, ...sides } = distances(box);
        assert.deepInclude(sides, { [position.replace('edge-', '')]: 0 });
        assert.approximately(top, bottom, 1);
        assert.isAbove(box.height, box.width);
      });
    }
  }

  it('is inline after its tag', async () => {
    const button = await buttonAt('inline');

    const { left, top, bottom } = boxOf(button);
    const around = button.parentElement?.getBoundingClientRect();
    assert.equal(left, around?.left);
    assert.isAtLeast(top, around?.top ?? NaN);
    assert.isAtMost(bottom, around?.bottom ?? NaN);
  });

  it('has the offset that the page sets', async () => {
    document.documentElement.style.setProperty('--synpunkt-offset', '8px 24px 96px');
    const button = await buttonAt('bottom-right');

    assert.deepInclude(distances(boxOf(button)), { bottom: 96, right: 24 });
  });

  for (const position of positions) {
    describe(`when its position is ${position}`, () => {
      it('can be pressed on 44 px either way, as words, image or both (WCAG 2.5.8)', async () => {
        for (const options of [{ label: 'Hj' }, { image: picture }, { image: picture, display: 'both' }]) {
          const { width, height } = boxOf(await buttonAt(position, options));

          assert.isAtLeast(width, 44);
          assert.isAtLeast(height, 44);
        }
      });

      it('shows the status beside itself, within the viewport, and does not move', async () => {
        const button = await buttonAt(position);
        const before = boxOf(button);

        const status = await showStatus(button);

        const trigger = boxOf(button);
        const apart = status.bottom <= trigger.top || status.top >= trigger.bottom;
        assert.isTrue(apart);
        for (const distance of Object.values(distances(status))) assert.isAtLeast(distance, 0);
        if (position !== 'inline') assert.equal(trigger.top, before.top);
      });

      it('lets clicks through to the page around it', async () => {
        await buttonAt(position);

        const { clientWidth, clientHeight } = document.documentElement;
        const hit = document.elementFromPoint(clientWidth / 2, clientHeight / 4);
        assert.notEqual(hit?.localName, 'synpunkt-button');
      });
    });
  }

  describe('when it shows image and text', () => {
    it('is named by its words alone (WCAG 1.1.1, 2.5.3)', async () => {
      const button = await buttonAt('bottom-right', { image: picture, display: 'both', label: 'Tyck till' });

      assert.equal(inShadow<HTMLImageElement>(button, 'img').alt, '');
      assert.equal(getByRole(button, 'button').textContent?.trim(), 'Tyck till');
      await assert.isAccessible(button);
    });

    it('turns the text of a tab and not the image', async () => {
      const button = await buttonAt('edge-left', { image: picture, display: 'both' });

      const image = boxOf(button, 'img');
      const label = boxOf(button, 'button span');
      assert.isAbove(label.height, label.width);
      assert.isAbove(image.width, image.height);
      assert.isAtMost(image.bottom, label.top);
    });
  });
});
