import { assert } from '@open-wc/testing';
import type { SynpunktButton } from '../../../src/button/synpunkt-button.ts';
import { readHeading, readStatus } from '../../support/drivers.ts';
import { startEndpoint, type Endpoint, type Reply } from '../../support/endpoint.ts';
import { captureConsole } from '../../support/interactions.ts';
import { dialogOf, openForm, renderButton } from '../../support/open-widget.ts';
import { getByRole, queryByRole } from '../../support/queries.ts';

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
