import { assert, fixture, html } from '@open-wc/testing';
import type { SynpunktButton } from '../../src/button/synpunkt-button.ts';
import { define } from '../../src/define.ts';
import type { SynpunktForm } from '../../src/form/synpunkt-form.ts';
import { captureConsole } from '../support/interactions.ts';
import { inShadow } from '../support/shadow.ts';

/** Properties that a test sets on an element. */
interface Given {
  readonly theme?: string;
  readonly accent?: string;
  readonly config?: object | string;
}

const blue = 'rgb(0, 0, 255)';
const red = 'rgb(255, 0, 0)';

async function formOf({ theme = '', accent = '', config = '' }: Given): Promise<SynpunktForm> {
  define();
  return fixture<SynpunktForm>(
    html`<synpunkt-form endpoint="/nowhere" theme=${theme} accent=${accent} .config=${config}></synpunkt-form>`,
  );
}

async function openButton({ theme = '', accent = '', config = '' }: Given): Promise<SynpunktButton> {
  define();
  const button = await fixture<SynpunktButton>(
    html`<synpunkt-button endpoint="/nowhere" theme=${theme} accent=${accent} .config=${config}></synpunkt-button>`,
  );
  await button.show();
  return button;
}

/** Returns the colour scheme and the background colour of an element. */
function looksOf(host: Element, ...path: string[]): { scheme: string; accent: string } {
  const { colorScheme, backgroundColor } = getComputedStyle(inShadow(host, ...path));
  return { scheme: colorScheme, accent: backgroundColor };
}

const sendButton = '[type=submit]';
const inDialog = ['synpunkt-dialog', 'synpunkt-form', sendButton];
const { style } = document.documentElement;

describe('a theme', () => {
  afterEach(() => {
    style.colorScheme = '';
    style.removeProperty('--synpunkt-accent');
  });

  for (const page of ['light', 'dark']) {
    describe(`on a page that is ${page}`, () => {
      beforeEach(() => {
        style.colorScheme = page;
      });

      it('is that of the page without another', async () => {
        const form = await formOf({});
        const button = await openButton({ theme: 'auto' });

        assert.equal(looksOf(form, sendButton).scheme, page);
        assert.equal(looksOf(button, 'button').scheme, page);
        assert.equal(looksOf(button, ...inDialog).scheme, page);
      });

      for (const theme of ['light', 'dark']) {
        it(`is ${theme} all over the widget by its tag`, async () => {
          const other = theme === 'light' ? 'dark' : 'light';
          const form = await formOf({ theme, config: { theme: other } });
          const button = await openButton({ theme, config: { theme: other } });

          assert.equal(looksOf(form, sendButton).scheme, theme);
          assert.equal(looksOf(button, 'button').scheme, theme);
          assert.equal(looksOf(button, 'synpunkt-dialog', 'dialog').scheme, theme);
          assert.equal(looksOf(button, ...inDialog).scheme, theme);
        });

        it(`is ${theme} in the form by its config, and no longer so by another`, async () => {
          const form = await formOf({ config: { theme } });
          const button = await openButton({ config: { theme } });

          assert.equal(looksOf(form, sendButton).scheme, theme);
          assert.equal(looksOf(button, 'button').scheme, page);
          assert.equal(looksOf(button, 'synpunkt-dialog', 'dialog').scheme, theme);
          assert.equal(looksOf(button, ...inDialog).scheme, theme);

          form.config = {};
          await form.updateComplete;
          assert.equal(looksOf(form, sendButton).scheme, page);
        });
      }

      it('is that of the page by its tag, whatever the config says', async () => {
        const form = await formOf({ theme: 'auto', config: { theme: page === 'light' ? 'dark' : 'light' } });

        assert.equal(looksOf(form, sendButton).scheme, page);
      });
    });
  }
});

describe('an accent', () => {
  afterEach(() => style.removeProperty('--synpunkt-accent'));

  it('is that of the tag before that of the config before that of the page', async () => {
    style.setProperty('--synpunkt-accent', 'gray');
    const config = { accent: '#00f' };

    assert.equal(looksOf(await formOf({ config }), sendButton).accent, blue);
    assert.equal(looksOf(await formOf({ config, accent: 'red' }), sendButton).accent, red);
    assert.equal(looksOf(await openButton({ config }), ...inDialog).accent, blue);
    const button = await openButton({ config, accent: 'red' });
    assert.equal(looksOf(button, 'button').accent, red);
    assert.equal(looksOf(button, ...inDialog).accent, red);
  });

  it('is that of the page where the tag has none that is a colour', async () => {
    style.setProperty('--synpunkt-accent', red);

    assert.equal(looksOf(await formOf({ accent: 'blue}*{color:blue' }), sendButton).accent, red);
    assert.equal(looksOf(await openButton({ accent: 'blå' }), 'button').accent, red);
  });

  it('leaves what the page has set on the element itself', async () => {
    const button = await openButton({});
    button.style.setProperty('--synpunkt-accent', blue);
    button.label = 'Tyck till';
    await button.updateComplete;

    assert.equal(looksOf(button, 'button').accent, blue);
  });

  it('is told of when it is wrong in a config', async () => {
    const lines = await captureConsole(() => formOf({ config: { accent: 'blå', theme: 'mörkt' } }));

    assert.deepEqual(lines, [
      'synpunkt: config: theme "mörkt" is not known; use light, dark or auto',
      'synpunkt: config: accent "blå" is not written as it must be; write a colour such as #00558c',
    ]);
  });
});
