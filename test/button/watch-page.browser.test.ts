import { assert, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { SynpunktButton } from '../../src/button/synpunkt-button.ts';
import { dialogOf, renderButton } from '../support/open-widget.ts';
import { getByRole, hasFocus } from '../support/queries.ts';
import { queryInShadow } from '../support/shadow.ts';
import { waitUntil } from '../support/wait-until.ts';

const endpoint = '/nowhere';

const isOpen = (button: SynpunktButton): boolean =>
  queryInShadow<HTMLDialogElement>(button, 'synpunkt-dialog', 'dialog')?.open ?? false;

/** Adds an element of the page; a click that nobody cancels leads nowhere. */
async function insert(markup: string): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.innerHTML = markup;
  place.addEventListener('click', (event) => event.preventDefault());
  const control = place.querySelector<HTMLElement>('a, button');
  if (!control) throw new Error('there is no control');
  return control;
}

/** Clicks a control, and waits until the dialog has opened. */
async function clickUntilOpen(button: SynpunktButton, control: HTMLElement): Promise<void> {
  const opened = oneEvent(button, 'synpunkt-open');
  control.click();
  await opened;
}

describe('<synpunkt-button>', () => {
  describe('when the page has a control of its own for it', () => {
    for (const markup of [
      '<a href="#synpunkt">Lämna en synpunkt</a>',
      '<a href="/kontakt#synpunkt">Lämna en synpunkt</a>',
      '<a href="/kontakt" data-synpunkt-open>Lämna en synpunkt</a>',
      '<button data-synpunkt-open>Lämna en synpunkt</button>',
    ]) {
      it(`opens by it, and returns the focus to it: ${markup}`, async () => {
        const button = await renderButton({ endpoint });
        const control = await insert(markup);

        await clickUntilOpen(button, control);
        const closed = oneEvent(button, 'synpunkt-close');
        await sendKeys({ press: 'Escape' });
        await closed;

        assert.isTrue(hasFocus(control));
      });
    }

    it('opens by a click on what is in the control, although the page cancels clicks on such links', async () => {
      const button = await renderButton({ endpoint });
      const control = await insert('<a href="#synpunkt"><b>Lämna</b> en synpunkt</a>');

      await clickUntilOpen(button, control.querySelector('b') ?? control);

      assert.isTrue(isOpen(button));
    });

    it('opens by a link in a shadow root', async () => {
      const button = await renderButton({ endpoint });
      const host = await fixture<HTMLElement>(html`<div></div>`);
      host.attachShadow({ mode: 'open' }).innerHTML = '<a href="#synpunkt">Lämna en synpunkt</a>';

      await clickUntilOpen(button, getByRole(host, 'link'));

      assert.isTrue(isOpen(button));
    });

    it('opens one dialog where there are several buttons', async () => {
      const buttons = [await renderButton({ endpoint }), await renderButton({ endpoint })] as const;

      await clickUntilOpen(buttons[0], await insert('<a href="#synpunkt">Lämna en synpunkt</a>'));
      await buttons[1].load();

      assert.deepEqual(buttons.map(isOpen), [true, false]);
    });

    for (const modifier of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey']) {
      it(`leaves a click with a modifier to the browser: ${modifier}`, async () => {
        const button = await renderButton({ endpoint });
        await button.load();
        const control = await insert('<a href="#synpunkt">Lämna en synpunkt</a>');

        const click = new MouseEvent('click', { bubbles: true, cancelable: true, [modifier]: true });
        control.addEventListener('click', ({ defaultPrevented }) => assert.isFalse(defaultPrevented));
        control.dispatchEvent(click);
        await button.updateComplete;

        assert.isFalse(isOpen(button));
      });
    }

    for (const markup of [
      '<a href="https://www.example.se/#synpunkt">En annan kommun</a>',
      '<a href="#synpunkter">Synpunkter</a>',
      '<a href="#synpunkt">Läs mer</a><h2 id="synpunkt">Synpunkter</h2>',
    ]) {
      it(`leaves a link to something else alone: ${markup}`, async () => {
        const button = await renderButton({ endpoint });
        await button.load();
        const control = await insert(markup);

        control.click();
        await button.updateComplete;

        assert.isFalse(isOpen(button));
      });
    }

    it('leaves it alone once the button is removed', async () => {
      const button = await renderButton({ endpoint });
      await button.load();
      const control = await insert('<a href="#synpunkt">Lämna en synpunkt</a>');

      button.remove();
      control.click();
      await button.updateComplete;

      assert.isFalse(isOpen(button));
    });
  });

  describe('when the address of the page ends with #synpunkt', () => {
    beforeEach(() => history.replaceState(null, '', '#synpunkt'));

    afterEach(() => history.replaceState(null, '', location.pathname + location.search));

    it('opens, and not again when it is inserted again', async () => {
      const button = await renderButton({ endpoint });
      await oneEvent(button, 'synpunkt-open');
      button.hide();

      document.body.append(button);
      await button.load();
      await button.updateComplete;

      assert.isFalse(dialogOf(button).open);
      button.remove();
    });
  });

  describe('when it is not shown', () => {
    for (const [name, hide] of [
      ['by its attribute', (button: SynpunktButton) => (button.hidden = true)],
      [
        'by its attribute, on a page that gives what is hidden no box at all',
        (button: SynpunktButton) => {
          button.hidden = true;
          button.style.setProperty('display', 'none', 'important');
        },
      ],
      ['by a style of the page', (button: SynpunktButton) => (button.style.display = 'none')],
    ] as const) {
      it(`opens its dialog and stays hidden: ${name}`, async () => {
        const button = await renderButton({ endpoint });
        hide(button);

        await button.show();

        const { width, height } = dialogOf(button).getBoundingClientRect();
        assert.isAbove(Math.min(width, height), 100);
        assert.equal(queryInShadow(button, '[part=trigger]')?.getClientRects().length, 0);
      });
    }

    it('still says that its form could not be fetched', async () => {
      const button = await renderButton({ endpoint, config: '/nowhere.json', fallback: '/kontakt' });
      button.hidden = true;
      const { error } = console;
      console.error = () => {};

      await button.show();
      await button.updateComplete;

      console.error = error;
      const { height } = getByRole(button, 'link', { name: 'Kontakta oss' }).getBoundingClientRect();
      assert.isAtLeast(height, 44);
    });
  });

  describe('when scripts of the page listen to presses and to the wheel', () => {
    for (const type of ['wheel', 'touchmove']) {
      it(`keeps ${type} from them`, async () => {
        const heard: string[] = [];
        const hear = (event: Event): unknown => heard.push(event.type);
        addEventListener(type, hear);
        const button = await renderButton({ endpoint });
        await button.show();

        for (const target of [getByRole(dialogOf(button), 'heading', { level: 2 }), dialogOf(button)]) {
          target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
        }

        removeEventListener(type, hear);
        assert.deepEqual(heard, []);
      });
    }
  });

  describe('on a page that scrolls all the time', () => {
    it('looks for what it overlaps four times a second at most', async () => {
      await renderButton({ endpoint });
      const looks: number[] = [];
      let isLooking = false;
      document.elementFromPoint = (...point) => {
        if (!isLooking) looks.push(performance.now());
        isLooking = true;
        // One look asks for all its points at once.
        queueMicrotask(() => (isLooking = false));
        return Document.prototype.elementFromPoint.apply(document, point);
      };

      const scrolling = setInterval(() => dispatchEvent(new Event('scroll')), 20);
      try {
        await waitUntil(() => looks.length === 4);
      } finally {
        clearInterval(scrolling);
        Reflect.deleteProperty(document, 'elementFromPoint');
      }

      const waits = looks.slice(1).map((time, index) => time - (looks[index] ?? time));
      // Less what a timer may be early.
      for (const wait of waits) assert.isAtLeast(wait, 248);
    });
  });
});
