import { assert, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { SynpunktButton } from '../../src/button/synpunkt-button.ts';
import { defaultFormTexts, fillDefaultForm, getField } from '../support/drivers.ts';
import { dialogOf, formInDialog, renderButton } from '../support/open-widget.ts';
import { getByRole, hasFocus } from '../support/queries.ts';
import { inShadow } from '../support/shadow.ts';

const boxOf = (button: SynpunktButton, ...path: string[]): DOMRect =>
  inShadow(button, 'synpunkt-dialog', ...path).getBoundingClientRect();

/** Returns the visible area for the fields: between the row of the heading and that of the send button. */
function sight(button: SynpunktButton): { top: number; bottom: number; share: number } {
  const dialog = boxOf(button, 'dialog');
  const header = boxOf(button, '.header');
  const actions = boxOf(button, 'synpunkt-form', '.actions');
  const top = Math.max(dialog.top, header.bottom);
  const bottom = Math.min(dialog.bottom, actions.top);
  return { top, bottom, share: 1 - (bottom - top) / dialog.height };
}

/** Opens the dialog of a button in a window of a size. */
async function opened(width: number, height: number, lang = 'sv'): Promise<SynpunktButton> {
  const button = await renderButton({ endpoint: '/nowhere', lang });
  await button.load();
  // Only now: WebKit's media queries miss a resize while the page has no such element.
  await setViewport({ width, height });
  await button.show();
  return button;
}

/** Waits until the browser has scrolled to the focused element, which may take a frame. */
async function scrolled(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Simulates an on-screen keyboard, which makes the visual viewport smaller. */
function showKeyboard(height: number, offsetTop = 0): void {
  if (!visualViewport) throw new Error('there is no visual viewport');
  const { height: whole } = visualViewport;
  Object.defineProperties(visualViewport, {
    height: { value: whole - height, configurable: true },
    offsetTop: { value: offsetTop, configurable: true },
  });
  visualViewport.dispatchEvent(new Event('resize'));
}

/** Converts a CSS colour into one of 8 bits a channel. */
function colourOf(css: string): { red: number; alpha: number } {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d');
  if (!canvas) throw new Error('there is no canvas');
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, , , alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return { red, alpha };
}

function hideKeyboard(): void {
  for (const own of ['height', 'offsetTop']) Reflect.deleteProperty(visualViewport ?? {}, own);
  visualViewport?.dispatchEvent(new Event('resize'));
}

describe('<synpunkt-dialog>', () => {
  it('has its size before it opens, so that the styles of the form are computed once', async () => {
    const button = await renderButton({ endpoint: '/nowhere' });
    await button.load();
    const dialog = dialogOf(button);
    let height = '';
    dialog.showModal = () => {
      height = dialog.style.getPropertyValue('--_height');
      HTMLDialogElement.prototype.showModal.call(dialog);
    };

    await button.show();

    assert.isTrue(dialog.open);
    assert.equal(height, '100%');
  });

  it('stays closed where the page removes the button while it loads', async () => {
    const button = await renderButton({ endpoint: '/nowhere' });
    await button.load();

    const shown = button.show();
    button.remove();
    await shown;

    assert.isFalse(dialogOf(button).open);
  });

  afterEach(async () => {
    sessionStorage.clear();
    hideKeyboard();
    await setViewport({ width: 800, height: 600 });
  });

  describe('when it is left backwards by the keyboard', () => {
    it('goes from the heading to the close button (WCAG 2.4.3)', async () => {
      const button = await opened(800, 600);

      // By an event, since the driver of WebKit presses no key together with Shift.
      const options = { key: 'Tab', shiftKey: true, bubbles: true, composed: true, cancelable: true };
      getByRole(dialogOf(button), 'heading').dispatchEvent(new KeyboardEvent('keydown', options));

      assert.isTrue(hasFocus(getByRole(dialogOf(button), 'button', { name: 'Stäng' })));
    });

    it('has no stop at its frame, which a press on a text does not focus', async () => {
      const button = await opened(800, 600);
      const frame = inShadow(button, 'synpunkt-dialog', '.frame');

      await sendKeys({ press: 'Tab' });
      assert.equal(frame.getAttribute('tabindex'), '-1');

      frame.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      assert.isFalse(frame.hasAttribute('tabindex'));
    });
  });

  describe('on a phone', () => {
    it('fills the window', async () => {
      const button = await opened(320, 640);

      const { left, top, width, height } = boxOf(button, 'dialog');
      assert.deepEqual([left, top, width, height], [0, 0, 320, 640]);
    });

    it('keeps the send button above the on-screen keyboard, and what is written in sight', async () => {
      const button = await opened(320, 640);
      const text = getField(formInDialog(button), 'Beskrivning av ärendet:');
      text.focus();

      showKeyboard(250);

      const send = boxOf(button, 'synpunkt-form', '[type=submit]');
      assert.isAtMost(boxOf(button, 'dialog').bottom, 390);
      assert.isAtMost(send.bottom, 390);
      assert.isAtLeast(send.top, 300);
      const { top, bottom } = text.getBoundingClientRect();
      assert.isBelow(top, sight(button).bottom);
      assert.isAbove(bottom, sight(button).top);
    });

    it('follows the window where the browser moves it for the keyboard', async () => {
      const button = await opened(320, 640);

      showKeyboard(250, 100);

      const { top, bottom } = boxOf(button, 'dialog');
      assert.deepEqual([top, bottom], [100, 490]);
    });

    it('fills the window again when the keyboard has gone', async () => {
      const button = await opened(320, 640);
      showKeyboard(250);

      hideKeyboard();

      assert.equal(boxOf(button, 'dialog').height, 640);
    });

    it('no longer follows when it is closed', async () => {
      const button = await opened(320, 640);
      const closed = oneEvent(button, 'synpunkt-close');
      button.hide();
      await closed;

      showKeyboard(250);

      assert.equal(dialogOf(button).style.getPropertyValue('--_height'), '100%');
    });
  });

  describe('on a page with CSS zoom', () => {
    const { style } = document.documentElement;

    beforeEach(() => style.setProperty('zoom', '1.5'));

    afterEach(() => style.removeProperty('zoom'));

    for (const [width, height] of [
      [320, 640],
      [1280, 720],
    ] as const) {
      it(`is no higher than a window of ${width} × ${height}, also above a keyboard`, async () => {
        const button = await opened(width, height);
        const { offsetHeight: whole } = dialogOf(button);

        showKeyboard(250);

        // Rounded to whole pixels.
        assert.isBelow(whole * 1.5, height + 1);
        assert.isBelow(dialogOf(button).offsetHeight * 1.5, height - 249);
      });
    }
  });

  describe('on a page whose forms have no background of their own', () => {
    const { style } = document.documentElement;

    afterEach(() => style.removeProperty('--synpunkt-text'));
    afterEach(() => style.removeProperty('--synpunkt-background'));

    for (const [text, isDark] of [
      ['#111', false],
      ['#fff', true],
    ] as const) {
      it(`has one all the same, which contrasts with the text: ${text}`, async () => {
        style.setProperty('--synpunkt-background', 'transparent');
        style.setProperty('--synpunkt-text', text);
        const button = await opened(800, 600);

        for (const selector of ['dialog', '.header']) {
          const { backgroundColor } = getComputedStyle(inShadow(button, 'synpunkt-dialog', selector));
          const { red, alpha } = colourOf(backgroundColor);
          assert.equal(alpha, 255);
          assert.equal(red, isDark ? 0 : 255);
        }
        assert.equal(
          colourOf(getComputedStyle(inShadow(button, 'synpunkt-dialog', 'synpunkt-form', '.actions')).backgroundColor)
            .alpha,
          255,
        );
      });
    }
  });

  it('is centred in the part of a wide window that a keyboard does not cover', async () => {
    const button = await opened(800, 900);

    showKeyboard(200);

    const { top, bottom } = boxOf(button, 'dialog');
    assert.isAtMost(bottom, 700);
    assert.approximately(top, 700 - bottom, 1);
  });

  for (const [width, height] of [
    [320, 256],
    [320, 480],
    [360, 640],
    [768, 1024],
    [1280, 600],
    [1280, 720],
  ] as const) {
    describe(`in a window of ${width} × ${height}`, () => {
      for (const lang of ['sv', 'fi', 'en']) {
        it(`leaves three quarters of itself to the questions in ${lang} (WCAG 1.4.10)`, async () => {
          const button = await opened(width, height, lang);
          const form = formInDialog(button);
          await fillDefaultForm(form);

          for (const place of ['start', 'center'] as const) {
            getField(form, defaultFormTexts(form).description.label).scrollIntoView({ block: place });

            assert.isAtMost(sight(button).share, 0.25);
          }
        });
      }

      it('needs no scrolling to the side (WCAG 1.4.10)', async () => {
        const button = await opened(width, height);

        const frame = inShadow(button, 'synpunkt-dialog', '.frame');
        assert.equal(frame.scrollWidth, frame.clientWidth);
      });

      // Real keys are slow, above all in WebKit.
      if (height === 1024 || height === 720) return;
      it('hides nothing that has the focus (WCAG 2.4.11)', async () => {
        const button = await opened(width, height);
        await fillDefaultForm(formInDialog(button));

        const hidden: string[] = [];
        for (let at = 0; at < 8; at += 1) {
          await sendKeys({ press: 'Tab' });
          await scrolled();
          const focused = formInDialog(button).shadowRoot?.activeElement;
          if (!focused || focused.closest('.actions')) continue;
          const { top, bottom } = focused.getBoundingClientRect();
          const seen = sight(button);
          // Browsers scroll a textarea to the line of the caret.
          const end = focused.localName === 'textarea' ? top + 40 : bottom;
          if (top < seen.top || end > seen.bottom) {
            hidden.push(`${focused.id}: ${top}–${bottom} of ${seen.top}–${seen.bottom}`);
          }
        }
        assert.deepEqual(hidden, []);
      });
    });
  }
});
