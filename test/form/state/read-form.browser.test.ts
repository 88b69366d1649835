import { assert, fixture, html } from '@open-wc/testing';
import type { SynpunktButton } from '../../../src/button/synpunkt-button.ts';
import { readHeading, readStatus } from '../../support/drivers.ts';
import { startEndpoint, type Endpoint, type Reply } from '../../support/endpoint.ts';
import { captureConsole } from '../../support/interactions.ts';
import { dialogOf, formInDialog, openForm, renderButton, type WidgetProperties } from '../../support/open-widget.ts';
import { getByRole, queryByRole } from '../../support/queries.ts';
import { waitUntil } from '../../support/wait-until.ts';

const config = { heading: 'Lekplatser', fields: [{ type: 'text', name: 'text', label: 'Text' }] };

describe('a config at an address', () => {
  let server: Endpoint;
  const { setTimeout: timer } = globalThis;

  beforeEach(async () => {
    server = await startEndpoint();
    // The waits between two requests take no time.
    const soon = (handler: TimerHandler, ms?: number): number => timer(handler, ms === 500 || ms === 2000 ? 0 : ms);
    Object.assign(globalThis, { setTimeout: soon });
  });

  afterEach(async () => {
    Object.assign(globalThis, { setTimeout: timer });
    await server.stop();
  });

  /** Presses a button whose form has a config at an address that sends the replies in turn. */
  async function press(...replies: Reply[]): Promise<{ button: SynpunktButton; lines: string[]; requests: number }> {
    await server.script(...replies);
    const button = await renderButton({ endpoint: '/nowhere', config: server.url });
    button.fallback = '/kontakt';
    const lines = await captureConsole(() => button.show());
    return { button, lines, requests: (await server.received()).length };
  }

  for (const [what, reply, reason] of [
    ['a temporary fault', { status: 503, body: '' }, 'status 503'],
    ['a page', { status: 200, body: '<!doctype html><h1>Logga in</h1>' }, '.+'],
    ['nothing', { status: 200, body: '' }, '.+'],
    ['a connection that breaks', { cut: true }, '.+'],
    ['null', { status: 200, body: 'null' }, 'no key of a config'],
    ['a list', { status: 200, body: [] }, 'no key of a config'],
    ['a text', { status: 200, body: '"x"' }, 'no key of a config'],
    ['an error', { status: 200, body: { error: 'not found' } }, 'no key of a config'],
  ] as [string, Reply, string][]) {
    it(`that answers with ${what} three times shows no form, says so, and links to the fallback`, async () => {
      const { button, lines, requests } = await press(reply);

      assert.isNull(queryByRole(button, 'dialog'));
      assert.include(readStatus(button), 'Formuläret kunde inte hämtas');
      assert.equal(
        getByRole<HTMLAnchorElement>(button, 'link', { name: 'Kontakta oss' }).getAttribute('href'),
        '/kontakt',
      );
      // Firefox itself repeats a request whose connection breaks.
      if (reply.cut) assert.isAtLeast(requests, 3);
      else assert.equal(requests, 3);
      assert.match(
        lines[0] ?? '',
        new RegExp(
          `^synpunkt: config ${server.url} could not be read \\(${reason}\\); the form is not shown without it$`,
        ),
      );
      await assert.isAccessible(button);
    });
  }

  describe('that never answers', () => {
    const { timeout } = AbortSignal;
    let signals: AbortController[];

    beforeEach(async () => {
      signals = [];
      // The time of a request is over when the test says so.
      AbortSignal.timeout = () => {
        const controller = new AbortController();
        signals.push(controller);
        return controller.signal;
      };
      await server.script({ hold: true });
    });

    afterEach(async () => {
      AbortSignal.timeout = timeout;
      await server.release();
    });

    /** Ends the time of a request once it has arrived. */
    async function expire(count: number): Promise<void> {
      await server.received(count);
      signals[count - 1]?.abort(new DOMException('signal timed out', 'TimeoutError'));
    }

    for (const [when, approach] of [
      ['by the press', () => undefined],
      [
        'when the pointer is on the button',
        (button) => getByRole(button, 'button').dispatchEvent(new Event('pointerenter')),
      ],
      ['when the focus is on the button', (button) => getByRole(button, 'button').focus()],
    ] as [string, (button: SynpunktButton) => void][]) {
      it(`and was requested ${when}, is requested once more, then shows no form, and says so`, async () => {
        const button = await renderButton({ endpoint: '/nowhere', config: server.url });
        button.fallback = '/kontakt';

        const lines = await captureConsole(async () => {
          approach(button);
          const shown = button.show();
          await expire(1);
          await expire(2);
          await shown;
        });

        assert.isNull(queryByRole(button, 'dialog'));
        assert.include(readStatus(button), 'Formuläret kunde inte hämtas');
        assert.lengthOf(signals, 2);
        assert.lengthOf(await server.received(), 2);
        // Each browser has its own words for it.
        assert.deepEqual(
          lines.map((line) => line.replace(/\(.*\)/, '()')),
          [
            `synpunkt: config ${server.url} could not be read (); the form is not shown without it`,
            'synpunkt: the form could not be fetched',
          ],
        );
      });
    }

    it('but answers once the time of the early request is over has its form', async () => {
      await server.script({ hold: true }, { status: 200, body: config });
      const button = await renderButton({ endpoint: '/nowhere', config: server.url });
      getByRole(button, 'button').focus();
      await expire(1);

      await button.show();

      assert.equal(readHeading(button), 'Lekplatser');
    });

    it('leaves the fallback content of a form in the page, after one request', async () => {
      let rejected = false;

      await captureConsole(async () => {
        const opened = openForm({ config: server.url }).catch(() => (rejected = true));
        await expire(1);
        await opened;
      });

      assert.isTrue(rejected);
      assert.lengthOf(await server.received(), 1);
    });
  });

  it('that does not exist is not requested again', async () => {
    const { button, requests } = await press({ status: 404, body: '' });

    assert.include(readStatus(button), 'Formuläret kunde inte hämtas');
    assert.equal(requests, 1);
  });

  it('that answers at last shows its form', async () => {
    const { button, requests } = await press(
      { status: 503 },
      { status: 200, body: '<h1>' },
      { status: 200, body: config },
    );

    assert.isTrue(dialogOf(button).open);
    assert.equal(readHeading(button), 'Lekplatser');
    assert.equal(requests, 3);
  });

  it('is requested again by the next press', async () => {
    const { button } = await press({ status: 404 });
    await server.script({ status: 200, body: config });

    await button.show();

    assert.isTrue(dialogOf(button).open);
    assert.equal(readHeading(button), 'Lekplatser');
  });

  it('without a key has the default form', async () => {
    const { button } = await press({ status: 200, body: {} });

    assert.equal(readHeading(button), 'Kontaktformulär');
  });

  it('leaves the fallback content of a form in the page where it cannot be read', async () => {
    await server.script({ status: 404 });
    let rejected = false;

    await captureConsole(async () => {
      await openForm({ config: server.url }).catch(() => (rejected = true));
    });

    assert.isTrue(rejected);
  });
});

/** Presses a button; returns it with the lines in the console. */
async function pressed(properties: WidgetProperties): Promise<{ button: SynpunktButton; lines: string[] }> {
  const button = await renderButton({ endpoint: '/nowhere', ...properties });
  const lines = await captureConsole(() => button.show());
  return { button, lines };
}

describe('a config in an element of the page', () => {
  for (const [what, content, reason] of [
    ['is not there', undefined, 'the page has no element of this id'],
    ['is empty', '', '.+'],
    ['has no JSON', '{ heading: "Lekplatser" }', '.+'],
    ['has no config', '{ "headings": "Lekplatser" }', 'no key of a config'],
  ] as const) {
    it(`that ${what} shows no form, and says so`, async () => {
      if (content !== undefined)
        await fixture(html`<script type="application/json" id="form" .text=${content}></script>`);

      const { button, lines } = await pressed({ config: '#form' });

      assert.isNull(queryByRole(button, 'dialog'));
      assert.include(readStatus(button), 'Formuläret kunde inte hämtas');
      assert.match(lines[0] ?? '', new RegExp(`^synpunkt: config #form could not be read \\(${reason}\\); the form`));
    });
  }

  it('shows its form', async () => {
    await fixture(html`<script type="application/json" id="form" .text=${JSON.stringify(config)}></script>`);

    const { button, lines } = await pressed({ config: '#form' });

    assert.deepEqual(lines, []);
    assert.equal(readHeading(button), 'Lekplatser');
  });

  it('that comes later in a page that is still read shows its form', async () => {
    Object.defineProperty(document, 'readyState', { configurable: true, value: 'loading' });
    const button = await renderButton({ endpoint: '/nowhere', config: '#form' });
    const shown = button.show();
    // It shows what a page has put into it until it has its config.
    await waitUntil(() => button.shadowRoot?.querySelector('synpunkt-dialog') && formInDialog(button).shadowRoot);
    await waitUntil(() => formInDialog(button).shadowRoot?.querySelector('slot'));

    await fixture(html`<script type="application/json" id="form" .text=${JSON.stringify(config)}></script>`);
    Reflect.deleteProperty(document, 'readyState');
    dispatchEvent(new Event('DOMContentLoaded'));
    await shown;

    assert.equal(readHeading(button), 'Lekplatser');
  });
});

describe('a config of another type', () => {
  for (const value of [5, true]) {
    it(`shows the default form, and says so: ${value}`, async () => {
      const { button, lines } = await pressed({ config: value as unknown as object }); // as a page without types may

      assert.deepEqual(lines, [`synpunkt: config: the config ${value} is not an object; write one`]);
      assert.equal(readHeading(button), 'Kontaktformulär');
    });
  }
});

describe('a preset', () => {
  it('is shown without a config, also in another language', async () => {
    const { button, lines } = await pressed({ preset: 'sidfel' });

    assert.deepEqual(lines, []);
    assert.equal(readHeading(button), 'Fel på sidan');

    button.lang = 'fi';
    await button.updateComplete;
    await dialogIn(button)?.updateComplete;

    assert.equal(readHeading(button), 'Virhe tällä sivulla');
  });

  it('is that of the config, if it names one', async () => {
    const { button } = await pressed({ preset: 'sidfel', config: { preset: 'kontakt' } });

    assert.equal(readHeading(button), 'Kontaktformulär');
  });

  it('is completed by a config that names none', async () => {
    const { button, lines } = await pressed({ preset: 'sidfel', config: { nextSteps: 'Tack' } });

    assert.deepEqual(lines, []);
    assert.equal(readHeading(button), 'Fel på sidan');
  });

  it('is the default one under its name', async () => {
    const { button } = await pressed({ preset: 'kontakt' });

    assert.equal(readHeading(button), 'Kontaktformulär');
  });

  it('that does not exist is told of, in the element that names it', async () => {
    const { button, lines } = await pressed({ preset: 'sidfell' });

    assert.deepEqual(lines, [
      'synpunkt: config: preset "sidfell" is not known; use "sidfel", or one of kontakt, tillganglighet or ris-och-ros',
    ]);
    assert.equal(readHeading(button), 'Kontaktformulär');
  });

  it('is another form when it changes', async () => {
    const form = await openForm({ endpoint: '/nowhere' });

    form.preset = 'ris-och-ros';
    await form.updateComplete;

    assert.notEqual(readHeading(form), 'Kontaktformulär');
  });
});

const dialogIn = (button: SynpunktButton) => button.shadowRoot?.querySelector('synpunkt-dialog');
