import { assert, fixture, html, oneEvent } from '@open-wc/testing';
import { emulateMedia, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { SynpunktButton } from '../../src/button/synpunkt-button.ts';
import { define } from '../../src/define.ts';
import type { SynpunktDialog } from '../../src/dialog/synpunkt-dialog.ts';
import {
  fillDefaultForm,
  getButton,
  getField,
  getGroup,
  getSendButton,
  pressSend,
  readStatus,
  valueOf,
} from '../support/drivers.ts';
import { startEndpoint } from '../support/endpoint.ts';
import { dialogOf, formInDialog, renderButton } from '../support/open-widget.ts';
import { getByRole, hasFocus, nameOf, queryByRole, textOf } from '../support/queries.ts';
import { inShadow, queryInShadow } from '../support/shadow.ts';
import { waitUntil } from '../support/wait-until.ts';

const endpoint = '/nowhere';

/** An image that needs no request. */
const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60"/>')}`;

/** Clicks at a point. */
async function clickAt(x: number, y: number): Promise<void> {
  await sendMouse({ type: 'click', position: [Math.round(x), Math.round(y)] });
}

/** Replaces a text as the translation of Chromium does. */
function translate(element: Element): void {
  const outer = document.createElement('font');
  const inner = outer.appendChild(document.createElement('font'));
  inner.textContent = 'translated';
  element.firstChild?.replaceWith(outer);
}

describe('<synpunkt-button>', () => {
  describe('when it is closed', () => {
    it('has no status until its form is loaded, which the focus begins', async () => {
      const button = await renderButton({ endpoint });
      assert.isNull(queryByRole(button, 'status'));

      getByRole(button, 'button').focus();
      await button.updateComplete;

      assert.equal(readStatus(button), '');
    });

    it('is a button of its label, at least 44 px either way, in the corner', async () => {
      const button = await renderButton({ endpoint });

      const trigger = getByRole(button, 'button');
      const { width, height, right, bottom } = trigger.getBoundingClientRect();
      assert.equal(textOf(trigger), 'FeedBack');
      assert.isAtLeast(width, 44);
      assert.isAtLeast(height, 44);
      assert.approximately(document.documentElement.clientWidth - right, 16, 1);
      assert.approximately(innerHeight - bottom, 16, 1);
    });

    it('passes the accessibility audit', async () => {
      await assert.isAccessible(await renderButton({ endpoint }));
    });

    it('creates no form before it is used', async () => {
      const button = await renderButton({ endpoint });

      assert.isTrue(queryInShadow(button, 'synpunkt-dialog') === null);
    });

    it('has the accent of the page', async () => {
      document.documentElement.style.setProperty('--synpunkt-accent', 'rgb(1, 2, 3)');
      const button = await renderButton({ endpoint });

      const { backgroundColor } = getComputedStyle(getByRole(button, 'button'));

      document.documentElement.style.removeProperty('--synpunkt-accent');
      assert.equal(backgroundColor, 'rgb(1, 2, 3)');
    });

    it('has an accent of its own, and removes it again', async () => {
      const button = await renderButton({ endpoint });
      const colours: string[] = [];

      for (const accent of ['rgb(1, 2, 3)', 'no colour', 'rgb(4, 5, 6)', '']) {
        button.accent = accent;
        await button.updateComplete;
        colours.push(button.style.getPropertyValue('--synpunkt-accent'));
      }

      assert.deepEqual(colours, ['rgb(1, 2, 3)', '', 'rgb(4, 5, 6)', '']);
    });

    it('shows an image by the name of its label (WCAG 1.1.1)', async () => {
      define();
      const button = await fixture<SynpunktButton>(
        html`<synpunkt-button endpoint=${endpoint} image=${picture} label="Tyck till"></synpunkt-button>`,
      );

      assert.isNotNull(queryByRole(button, 'button', { name: 'Tyck till' }));
      assert.equal(getByRole<HTMLImageElement>(button, 'img').alt, 'Tyck till');
      await assert.isAccessible(button);
    });

    it('shows its label when the image cannot be loaded', async () => {
      define();
      const button = await fixture<SynpunktButton>(
        html`<synpunkt-button endpoint=${endpoint} image="data:image/png,broken"></synpunkt-button>`,
      );

      const image = queryByRole(button, 'img');
      if (image) await oneEvent(image, 'error');
      await button.updateComplete;

      assert.equal(textOf(getByRole(button, 'button')), 'FeedBack');
    });
  });

  describe('when the browser translates the page', () => {
    it('still updates its text: a translation replaces text nodes by elements', async () => {
      const button = await renderButton({ endpoint });
      translate(inShadow(button, 'button span'));

      button.label = 'Tyck till';
      await button.updateComplete;

      assert.equal(textOf(getByRole(button, 'button')), 'Tyck till');
    });
  });

  describe('when it is clicked', () => {
    it('opens a modal dialog by the name of the form, with the focus on its heading (WCAG 2.4.2, 2.4.3)', async () => {
      const button = await renderButton({ endpoint });
      const { x, y, width, height } = getByRole(button, 'button').getBoundingClientRect();

      const opened = oneEvent(button, 'synpunkt-open');
      await clickAt(x + width / 2, y + height / 2);
      await opened;

      const dialog = dialogOf(button);
      assert.isTrue(dialog.matches(':modal'));
      assert.equal(dialog.getAttribute('aria-labelledby'), 'heading');
      assert.equal(textOf(getByRole(dialogOf(button), 'heading', { level: 2 })), 'Kontaktformulär');
      assert.isTrue(hasFocus(getByRole(dialogOf(button), 'heading', { level: 2 })));
      await assert.isAccessible(button);
    });

    it('opens by the keyboard, closes by Escape and gives the focus back', async () => {
      const button = await renderButton({ endpoint });
      getByRole(button, 'button').focus();

      const opened = oneEvent(button, 'synpunkt-open');
      await sendKeys({ press: 'Enter' });
      await opened;
      const closed = oneEvent(button, 'synpunkt-close');
      await sendKeys({ press: 'Escape' });
      await closed;

      assert.isFalse(dialogOf(button).open);
      assert.isTrue(hasFocus(getByRole(button, 'button')));
    });

    it('takes the focus when the dialog closes and nothing had it, as in Safari', async () => {
      const button = await renderButton({ endpoint });
      (document.activeElement as HTMLElement | null)?.blur(); // the body gets the focus
      await button.show();

      const closed = oneEvent(button, 'synpunkt-close');
      await sendKeys({ press: 'Escape' });
      await closed;

      assert.isTrue(hasFocus(getByRole(button, 'button')));
    });

    it('restores the focus to an element of the page that opened it', async () => {
      const button = await renderButton({ endpoint });
      const link = await fixture<HTMLButtonElement>(html`<button>Tyck till</button>`);
      link.focus();
      await button.show();

      const closed = oneEvent(button, 'synpunkt-close');
      await sendKeys({ press: 'Escape' });
      await closed;

      assert.isTrue(hasFocus(link));
    });

    for (const [page, words] of [
      ['nb', 'Skjemaet hentes …'],
      ['no', 'Skjemaet hentes …'],
      ['da', 'Formularen hentes …'],
      ['de-AT', 'Das Formular wird geladen …'],
      ['ar', 'جارٍ تحميل النموذج…'],
      ['fi_FI', 'Lomaketta haetaan …'],
      ['NO_no', 'Skjemaet hentes …'],
      ['pl', 'Formuläret hämtas …'],
    ] as const) {
      it(`says in the language of the page that the form is being loaded: ${page}`, async () => {
        const place = await fixture(html`<div lang=${page}></div>`);
        const button = await renderButton({ endpoint, lang: '' });
        place.append(button);

        const opened = button.show();
        await button.updateComplete;

        assert.equal(textOf(getByRole(button, 'status')), words);
        await opened;
      });
    }

    it('uses the language that the page has got since, with what was typed', async () => {
      const place = await fixture(html`<div lang="sv"></div>`);
      const button = await renderButton({ endpoint, lang: '' });
      place.append(button);
      await button.show();
      getField(button, 'Beskrivning av ärendet:').focus();
      await sendKeys({ type: 'Ett halvt ord' });
      button.hide();

      place.setAttribute('lang', 'fi_FI');
      await button.show();
      await formInDialog(button).updateComplete;
      await waitUntil(() => textOf(getByRole(dialogOf(button), 'heading', { level: 2 })) === 'Yhteydenottolomake');

      assert.equal(valueOf(button, 'Asian kuvaus:'), 'Ett halvt ord');
      formInDialog(button).reset();
    });

    it('uses the language of the page where that of its tag is unknown', async () => {
      const place = await fixture(html`<div lang="fi"></div>`);
      const button = await renderButton({ endpoint, lang: 'xx' });
      button.setAttribute('lang', 'xx');
      place.append(button);

      await button.show();

      assert.equal(textOf(getByRole(dialogOf(button), 'heading', { level: 2 })), 'Yhteydenottolomake');
    });

    it('uses the language of its tag', async () => {
      const button = await renderButton({ endpoint, lang: 'fi' });

      await button.show();

      assert.equal(textOf(getByRole(dialogOf(button), 'heading', { level: 2 })), 'Yhteydenottolomake');
      assert.equal(nameOf(getByRole(dialogOf(button), 'button')), 'Sulje');
    });
  });

  describe('when the dialog is open', () => {
    it('closes by its button and keeps what was typed (WCAG 3.3.7)', async () => {
      const button = await renderButton({ endpoint });
      await button.show();
      getField(button, 'Beskrivning av ärendet:').focus();
      await sendKeys({ type: 'Ett halvt ord' });

      getButton(dialogOf(button), 'Stäng').click();
      assert.isFalse(dialogOf(button).open);
      await button.show();

      assert.equal(valueOf(button, 'Beskrivning av ärendet:'), 'Ett halvt ord');
    });

    it('closes by a click on the backdrop', async () => {
      const button = await renderButton({ endpoint });
      await button.show();

      const closed = oneEvent(button, 'synpunkt-close');
      await clickAt(3, innerHeight / 2);
      await closed;

      assert.isFalse(dialogOf(button).open);
    });

    it('stays open when a press begins inside and ends on the backdrop', async () => {
      const button = await renderButton({ endpoint });
      await button.show();
      const { left, top } = dialogOf(button).getBoundingClientRect();

      await sendMouse({ type: 'move', position: [Math.round(left + 60), Math.round(top + 40)] });
      await sendMouse({ type: 'down' });
      await sendMouse({ type: 'move', position: [3, Math.round(top + 40)] });
      await sendMouse({ type: 'up' });

      assert.isTrue(dialogOf(button).open);
    });

    it('can be opened again after the button was moved with it open', async () => {
      const button = await renderButton({ endpoint });
      await button.show();

      document.body.append(button);
      await button.show();

      assert.isTrue(dialogOf(button).matches(':modal'));
      button.remove();
    });

    it('tells outside of it how a message ended that was on its way when it closed (WCAG 4.1.3)', async () => {
      const closed = await startEndpoint({ status: 503, headers: { 'retry-after': '60' }, hold: true });
      const button = await renderButton({ endpoint: closed.url });
      await button.show();
      const form = formInDialog(button);
      await fillDefaultForm(form);
      const failed = oneEvent(button, 'synpunkt-failed');
      pressSend(form);
      await closed.received(1);

      button.hide();
      await closed.release();
      await failed;
      await inShadow<SynpunktDialog>(button, 'synpunkt-dialog').updateComplete;

      assert.equal(readStatus(button), 'Meddelandet är inte skickat');
      await button.show();
      await inShadow<SynpunktDialog>(button, 'synpunkt-dialog').updateComplete;
      assert.equal(readStatus(button), '');
      assert.equal(inShadow(button, 'synpunkt-dialog', '.frame').scrollTop, 0);
      await closed.stop();
    });

    it('scrolls the questions and keeps heading and send row visible', async () => {
      const button = await renderButton({ endpoint });
      await button.show();
      const body = inShadow(button, 'synpunkt-dialog', '.frame');

      body.scrollTop = body.scrollHeight;
      getGroup(button, 'Personuppgifter:').scrollIntoView();

      const { top, bottom } = dialogOf(button).getBoundingClientRect();
      const send = getSendButton(button).getBoundingClientRect();
      assert.isAtLeast(getByRole(dialogOf(button), 'heading', { level: 2 }).getBoundingClientRect().top, top);
      assert.isAtMost(send.bottom, bottom);
    });
  });

  // Print media cannot be emulated in the other engines.
  if (navigator.userAgent.includes('Chrome/')) {
    describe('when the page is printed', () => {
      it('is not shown', async () => {
        const button = await renderButton({ endpoint });

        await emulateMedia({ media: 'print' });
        const { display } = getComputedStyle(inShadow(button, '.place'));
        await emulateMedia({ media: 'screen' });

        assert.equal(display, 'none');
      });
    });
  }
});
