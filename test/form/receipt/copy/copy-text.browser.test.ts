import { assert, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { copyText } from '../../../../src/form/receipt/copy/copy-text.ts';
import { hasFocus } from '../../../support/queries.ts';

const text = 'Lyktan är släckt.\n\nÅ, Ä och Ö 🏮 يد';

/** Renders a shadow root with a button that copies a text. */
async function buttonThatCopies(words: string, inDialog = false) {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = inDialog
    ? '<dialog><div><button>Kopiera</button></div></dialog><textarea></textarea>'
    : '<div><button>Kopiera</button></div><textarea></textarea>';
  const dialog = root.querySelector('dialog');
  dialog?.showModal();
  const [place, button, target] = [
    root.querySelector('div'),
    root.querySelector('button'),
    root.querySelector('textarea'),
  ];
  assert.isOk(place && button && target);
  return {
    button,
    place,
    press: async () => {
      const copied = new Promise<boolean>((resolve) =>
        button.addEventListener('click', () => resolve(copyText(words, place)), { once: true }),
      );
      button.focus();
      await sendKeys({ press: 'Enter' });
      return copied;
    },
    paste: async () => {
      dialog?.close();
      target.focus();
      await sendKeys({ press: 'Control+V' });
      return target.value;
    },
  };
}

/** Removes the clipboard API, which pages without TLS do not have. */
function withoutClipboard(): void {
  Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
}

describe('copyText', () => {
  afterEach(() => {
    // Uncovers the property of the prototype.
    Reflect.deleteProperty(navigator, 'clipboard');
  });

  it('puts a text on the clipboard', async () => {
    const { press, paste } = await buttonThatCopies(text);

    assert.isTrue(await press());

    assert.equal(await paste(), text);
  });

  for (const inDialog of [false, true]) {
    describe(`when there is no clipboard to write to${inDialog ? ', in a modal dialog' : ''}`, () => {
      it('copies in the old way, and leaves the focus and the page as they were', async () => {
        withoutClipboard();
        const { press, paste, button, place } = await buttonThatCopies(`${text} 2${inDialog}`, inDialog);

        assert.isTrue(await press());

        assert.isTrue(hasFocus(button));
        assert.lengthOf(place.children, 1);
        assert.equal(await paste(), `${text} 2${inDialog}`);
      });
    });
  }
});
