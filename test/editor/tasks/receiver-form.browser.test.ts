import { assert } from '@open-wc/testing';
import { waitUntil } from '../../support/wait-until.ts';
import { openEditor } from '../open-editor.ts';

const endpoint = `${location.origin}/synpunkter`;

describe('whether the receiver knows the form', () => {
  const own = globalThis.fetch;
  let answer: PromiseWithResolvers<Response>;

  beforeEach(() => {
    localStorage.clear();
    answer = Promise.withResolvers();
    globalThis.fetch = (input, init) =>
      input instanceof URL && input.pathname === '/form.json' ? answer.promise : own(input, init);
  });
  afterEach(() => (globalThis.fetch = own));

  /** Opens the task that asks the receiver, with a form that it may know. */
  async function openPaste(): Promise<{ told: () => string | undefined }> {
    const editor = await openEditor({ preset: 'ris-och-ros', endpoint }, 'paste', undefined, endpoint);
    return { told: () => editor.renderRoot.querySelector('#receiver-form')?.textContent?.trim() };
  }

  it('is not told before the receiver has answered', async () => {
    const { told } = await openPaste();
    assert.isUndefined(told());

    answer.resolve(Response.json({ preset: 'ris-och-ros' }));

    await waitUntil(() => told() !== undefined);
    assert.equal(told(), 'Mottagaren tar emot just det här formuläret.');
  });

  it('is a question where no receiver answers', async () => {
    const { told } = await openPaste();

    answer.reject(new TypeError('no network'));

    await waitUntil(() => told() !== undefined);
    assert.equal(told(), 'Känner mottagaren det här formuläret?');
  });
});
