import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../browser.ts';
import { focus, inForm, trigger, wordsOf } from '../resident.ts';
import { answer, send, startStage, type Stage } from './stage.ts';

for (const engine of engines()) {
  describe(`questions and answers in ${engine}`, () => {
    let stage: Stage;

    /** Returns the values of the filled fields, by name. */
    const valuesNow = (): Promise<Record<string, string>> =>
      stage.browser.evaluate(() =>
        Object.fromEntries(
          wcag
            .seen('input, select, textarea')
            .filter((each): each is HTMLInputElement => !each.matches('[type=radio]:not(:checked)'))
            .map(({ name, value }) => [name, value]),
        ),
      );

    /** Returns the required fields, and those with an error. */
    const marked = (selector: string): Promise<string[]> =>
      stage.browser.evaluate(
        (sign: string) =>
          wcag
            .seen('.field')
            .filter((field) => field.querySelector(sign))
            .map((field) => field.querySelector('input, select, textarea')?.id ?? ''),
        selector,
      );

    before(async () => {
      stage = await startStage(engine);
      await stage.browser.setViewport(800, 600);
    });

    after(() => stage.close());

    it('tell the browser what each contact field is for (WCAG 1.3.5)', async () => {
      await stage.open();
      const purposes: Record<string, string | null> = {};

      for (const via of ['email', 'phone', 'letter']) {
        await stage.browser.click(inForm(`[name=answerVia][value=${via}]`));
        const shown = await stage.browser.evaluate(() =>
          wcag
            .seen('.group input')
            .map((each) => [each.getAttribute('name') ?? '', each.getAttribute('autocomplete')] as const),
        );
        Object.assign(purposes, Object.fromEntries(shown));
      }

      assert.deepEqual(purposes, {
        name: 'name',
        email: 'email',
        phone: 'tel',
        phoneTime: null,
        // One line of it, as HTML has street-address for a text of several.
        street: 'address-line1',
        postcode: 'postal-code',
        town: 'address-level2',
      });
    });

    for (const path of ['/sv', '/alla']) {
      it(`say before anything is sent which of them must be answered: ${path} (WCAG 3.3.2)`, async () => {
        await stage.open(path);
        if (path === '/sv') await stage.browser.click(inForm('[name=answerVia][value=letter]'));
        const ticked = await marked(':is(label, legend) .tick');
        const note = await wordsOf(stage.browser, inForm('.required-note'));

        await send(stage, '.summary');

        assert.equal(note, 'Förbockade fält måste fyllas i');
        assert.ok(ticked.length > 2);
        const chosen = path === '/sv' ? ['field-answerVia'] : [];
        assert.deepEqual(
          await marked('.error'),
          ticked.filter((id) => !chosen.includes(id)),
        );
      });
    }

    it('are named one by one when they are wrong: above and beside, in words, by a mark and a bar, with a way there (WCAG 1.4.1, 3.3.1)', async () => {
      await stage.open();
      await send(stage, '.summary');

      const { above, beside } = await stage.browser.evaluate(() => ({
        above: wcag.seen('.summary a').map((link) => ({
          words: wcag.wordsIn(link),
          isUnderlined: getComputedStyle(link).textDecorationLine === 'underline',
          leadsTo: link.getAttribute('href')?.slice(1) ?? '',
        })),
        beside: wcag.seen('.field.invalid').map((field) => ({
          words: wcag.wordsIn(field.querySelector('.error') ?? field),
          hasMark: wcag.seen('.invalid .error').every((error) => error.querySelector('svg')?.checkVisibility()),
          bar: getComputedStyle(field).borderInlineStartWidth,
          isMarked: field.matches('[aria-invalid=true]') || field.querySelector('[aria-invalid=true]') !== null,
          id: field.querySelector('input, select, textarea')?.id ?? '',
        })),
      }));

      assert.equal(await wordsOf(stage.browser, inForm('.summary h3')), '4 uppgifter behöver rättas');
      assert.deepEqual(
        beside,
        above.map(({ words, leadsTo }) => ({
          words: `Fel: ${words}`,
          hasMark: true,
          bar: '4px',
          isMarked: true,
          id: leadsTo,
        })),
      );
      assert.ok(above.every(({ isUnderlined }) => isUnderlined));
      await stage.browser.click(inForm('.summary p:last-of-type a'));
      assert.equal(await stage.browser.evaluate(() => wcag.focused()?.id), 'field-answerVia');
    });

    it('are told how they can be written (WCAG 3.3.3)', async () => {
      await stage.open();
      const errors: string[] = [];

      for (const [via, name] of [
        ['email', 'email'],
        ['phone', 'phone'],
        ['letter', 'postcode'],
      ] as const) {
        await stage.browser.click(inForm(`[name=answerVia][value=${via}]`));
        await stage.browser.click(inForm(`[name=${name}]`));
        await stage.browser.type('12');
        await stage.browser.press('Enter');
        errors.push(await wordsOf(stage.browser, inForm(`#field-${name}-error`)));
      }

      assert.deepEqual(errors, [
        'Fel: Skriv hela e-postadressen, till exempel namn@example.se',
        'Fel: Skriv ett telefonnummer med riktnummer, till exempel 070-174 06 05. Börja med + och landsnummer om det är utländskt.',
        'Fel: Skriv ett postnummer, till exempel 612 80',
      ]);
    });

    it('can be mended before they go, and are not erased without a question (WCAG 3.3.4)', async () => {
      await stage.open();
      const { length } = await stage.endpoint.received();
      await answer(stage, 'email');
      await send(stage, '.summary');

      await stage.browser.click(inForm('#clear'));
      const question = await wordsOf(stage.browser, inForm('#clear-question'));
      await stage.browser.click(inForm('#clear-no'));

      assert.equal(question, 'Vill du ta bort allt du har skrivit?');
      assert.equal((await valuesNow())['description'], 'Mer ljus');
      assert.equal((await stage.endpoint.received()).length, length);
    });

    it('are never asked for twice: not after errors, nor when sending failed, nor when the dialog was closed (WCAG 3.3.7)', async () => {
      await stage.open();
      await answer(stage, 'email');
      const written = { ...(await valuesNow()), name: 'Kim Å', email: 'kim@' };
      await stage.browser.click(inForm('[name=name]'));
      await stage.browser.type('Kim Å');
      await stage.browser.click(inForm('[name=email]'));
      await stage.browser.type('kim@');

      await send(stage, '.summary');
      assert.deepEqual(await valuesNow(), written);
      await stage.browser.click(inForm('[name=email]'));
      await stage.browser.press('End');
      await stage.browser.type('example.se');
      await stage.endpoint.script({ status: 400, body: 'Nej' });
      await send(stage, '.summary .save-copy');
      assert.deepEqual(await valuesNow(), { ...written, email: 'kim@example.se' });
      await stage.browser.press('Escape');
      await stage.browser.click(trigger);
      assert.deepEqual(await valuesNow(), { ...written, email: 'kim@example.se' });
    });

    it('change nothing but themselves when they are chosen: no message goes, no focus moves (WCAG 3.2.2)', async () => {
      await stage.open('/alla');
      const { length } = await stage.endpoint.received();
      const address = await stage.browser.evaluate(() => location.href);
      const moved: string[] = [];

      for (const selector of ['[name=kind]', '[name=before]', '[name=crops]', '[name=rules]']) {
        await focus(stage.browser, inForm(selector));
        await stage.browser.press('Space');
        if (!(await stage.browser.evaluate((each: string) => wcag.focused()?.matches(each), selector)))
          moved.push(selector);
      }
      for (const selector of ['[name=area]', '#language']) {
        await focus(stage.browser, inForm(selector));
        await stage.browser.type(selector === '#language' ? 'Eng' : 'Ber');
        if (!(await stage.browser.evaluate((each: string) => wcag.focused()?.matches(each), selector)))
          moved.push(selector);
      }

      await stage.browser.waitFor(() => wcag.seen('[type=submit]').some((button) => wcag.wordsIn(button) === 'Send'));
      assert.deepEqual(moved, []);
      assert.equal(await stage.browser.evaluate(() => location.href), address);
      assert.equal((await stage.endpoint.received()).length, length);
    });

    it('ask for no password, code or puzzle, and can be pasted (WCAG 3.3.8)', async () => {
      await stage.open();
      await stage.browser.click(inForm('[name=description]'));
      await stage.browser.type('Klistrat');

      for (const chord of ['Control+a', 'Control+c']) await stage.browser.press(chord);
      await stage.browser.click(inForm('[name=name]'));
      await stage.browser.press('Control+v');

      assert.equal((await valuesNow())['name'], 'Klistrat');
      const puzzles = await stage.browser.evaluate(() =>
        wcag.seen('[type=password], [autocomplete=one-time-code], canvas, img, iframe').map(wcag.calledBy),
      );
      assert.deepEqual(puzzles, []);
    });

    it('are written upright and sent sideways, with nothing lost on the way (WCAG 1.3.4)', async () => {
      await stage.browser.setViewport(360, 640);
      await stage.open();
      await answer(stage);
      const written = await valuesNow();

      await stage.browser.setViewport(640, 360);
      const turned = await valuesNow();
      await send(stage, '#receipt-heading');

      await stage.browser.setViewport(800, 600);
      assert.deepEqual(turned, written);
    });

    it('are not sent by a press that is let go beside the button, nor is the dialog opened or an answer chosen (WCAG 2.5.2)', async () => {
      await stage.goto('/sv');
      await stage.browser.drag(trigger, 300, 300);
      assert.equal(await stage.browser.evaluate(() => wcag.seen('dialog').length), 0);
      await stage.browser.click(trigger);
      await answer(stage);
      const { length } = await stage.endpoint.received();

      await stage.browser.drag(inForm('[type=submit]'), 400, 70);
      await stage.browser.drag(inForm('[name=kind][value=berom]'), 400, 70);

      assert.equal((await valuesNow())['kind'], 'forslag');
      assert.equal(await stage.browser.evaluate(() => wcag.seen('.busy, .summary, .receipt').length), 0);
      assert.equal((await stage.endpoint.received()).length, length);
      await send(stage, '#receipt-heading');
    });

    it('have no words that come only under the pointer or with the focus (WCAG 1.4.13)', async () => {
      await stage.open('/alla');
      const wordsNow = (): Promise<string> => stage.browser.evaluate(() => wcag.seen('form')[0]?.innerText ?? '');
      const untouched = await wordsNow();

      for (const selector of ['[name=kind]', '[name=size]', '[type=submit]', 'summary']) {
        await stage.browser.hover(inForm(selector));
        await focus(stage.browser, inForm(selector));
        assert.equal(await wordsNow(), untouched);
      }
      assert.equal(await stage.browser.evaluate(() => wcag.seen('[title]').length), 0);
    });
  });
}
