import { assert } from '@open-wc/testing';
import { readHeading } from '../../support/drivers.ts';
import { captureConsole } from '../../support/interactions.ts';
import { openForm } from '../../support/open-widget.ts';

describe('FormLoader', () => {
  const { fetch } = globalThis;

  afterEach(() => {
    globalThis.fetch = fetch;
  });

  describe('when a config fails after another one was set', () => {
    it('requests the other one once', async () => {
      const form = await openForm({ endpoint: '/nowhere' });
      const requested: string[] = [];
      const [first, second] = [Promise.withResolvers<Response>(), Promise.withResolvers<Response>()];
      globalThis.fetch = async (address) => {
        const path = address instanceof Request ? address.url : address.toString();
        requested.push(path);
        return (path === '/first.json' ? first : second).promise;
      };
      const untilRequested = async (count: number): Promise<void> => {
        while (requested.length < count) await new Promise(requestAnimationFrame);
      };

      const lines = await captureConsole(async () => {
        form.config = '/first.json';
        const failed = form.updateComplete.catch(() => undefined);
        await untilRequested(1);
        form.config = '/second.json';
        await untilRequested(2);
        first.resolve(new Response('', { status: 404 }));
        await failed;
        const complete = form.updateComplete;
        second.resolve(Response.json({ heading: 'Felanmälan' }));
        await complete;
      });

      assert.deepEqual(requested, ['/first.json', '/second.json']);
      assert.equal(readHeading(form), 'Felanmälan');
      assert.lengthOf(lines, 1);
    });
  });
});
