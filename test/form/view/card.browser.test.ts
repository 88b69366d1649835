import { assert, fixture, html } from '@open-wc/testing';
import { define } from '../../../src/define.ts';
import type { SynpunktForm } from '../../../src/form/synpunkt-form.ts';
import { formInDialog, renderButton } from '../../support/open-widget.ts';

/** Renders a form in an element with a style. */
async function formOn(around: string, own = '', theme = ''): Promise<SynpunktForm> {
  define();
  const place = await fixture<HTMLElement>(
    html`<div style=${around}>
      <section><synpunkt-form endpoint="/nowhere" lang="sv" theme=${theme} style=${own}></synpunkt-form></section>
    </div>`,
  );
  const form = place.querySelector('synpunkt-form');
  if (!form) throw new Error('there is no form');
  await form.updateComplete;
  return form;
}

const paddingOf = (form: Element): number => Number.parseFloat(getComputedStyle(form).paddingLeft);

describe('<synpunkt-form> in a page', () => {
  afterEach(() => {
    document.documentElement.removeAttribute('style');
  });

  for (const [name, around, own, theme] of [
    ['of a colour', 'background: #e6f0e6', '', ''],
    ['of a colour that is translucent', 'background: rgb(0 80 0 / 10%)', '', ''],
    ['of a picture', 'background: linear-gradient(pink, plum)', '', ''],
    ['without a background, where its own has a colour', '', '--synpunkt-background: #eef', ''],
    ['without a background, where its theme is another', '', '', 'dark'],
  ] as const) {
    it(`is a card on a page ${name}`, async () => {
      const form = await formOn(around, own, theme);

      assert.isAtLeast(paddingOf(form), 16);
      assert.isAbove(Number.parseFloat(getComputedStyle(form).borderTopLeftRadius), 0);
    });
  }

  for (const [name, around, own] of [
    ['without a background', '', ''],
    ['of the same colour', 'background: Canvas', ''],
    ['of the same colour as its own', 'background: #eef', '--synpunkt-background: #eef'],
    ['of a colour, where its own lets it through', 'background: #eef', '--synpunkt-background: transparent'],
  ] as const) {
    it(`is no card on a page ${name}`, async () => {
      assert.equal(paddingOf(await formOn(around, own)), 0);
    });
  }

  it('is no card on a page without a background that is dark', async () => {
    document.documentElement.style.colorScheme = 'dark';

    assert.equal(paddingOf(await formOn('')), 0);
  });

  it('is a card in the shadow root of an element with a colour', async () => {
    define();
    const host = await fixture<HTMLElement>(html`<div></div>`);
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<div style="background: #eef"><synpunkt-form endpoint="/nowhere" lang="sv"></synpunkt-form></div>';
    const form = host.shadowRoot?.querySelector('synpunkt-form');
    await form?.updateComplete;

    assert.isAtLeast(paddingOf(form ?? host), 16);
  });

  it('keeps the padding that the page gives it', async () => {
    const form = await formOn('background: #eef', 'padding: 50px');

    assert.equal(paddingOf(form), 50);
  });

  it('is no card in a dialog', async () => {
    const button = await renderButton({ endpoint: '/nowhere' });
    await button.show();

    assert.equal(paddingOf(formInDialog(button)), 0);
  });
});
