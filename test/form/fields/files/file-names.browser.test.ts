import { assert } from '@open-wc/testing';
import { startEndpoint, type Endpoint } from '../../../support/endpoint.ts';
import { chooseFiles, lastMessage, send } from '../../../support/interactions.ts';
import { openForm } from '../../../support/open-widget.ts';

const pdf = (name: string): File => new File([name], name, { type: 'application/pdf' });

describe('<synpunkt-form> names and types of files', () => {
  let endpoint: Endpoint;
  const formOf = (more: object = {}) => {
    const field = { type: 'file', name: 'papers', label: 'Handlingar', ...more };
    return openForm({ endpoint: endpoint.url, config: { fields: [field] } });
  };

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(() => endpoint.stop());

  it('sends a name as macOS and Safari write it in one form, beside the file and with it', async () => {
    const form = await formOf({ accept: ['text/plain'] });
    await chooseFiles(form, 'Handlingar', new File(['x'], 'bild pa\u030a va\u0308g.txt', { type: 'text/plain' }));

    await send(form);

    const { values } = await lastMessage(endpoint);
    assert.deepEqual(values, { papers: [{ name: 'bild på väg.txt', type: 'text/plain', size: 1 }] });
    assert.deepEqual(
      (await endpoint.files()).map(({ name }) => name),
      ['bild på väg.txt'],
    );
  });

  for (const type of ['x-unknown', 'application/pdf; v=1', '']) {
    it(`leaves out the type "${type}", which is none, rather than refuse the file without its name`, async () => {
      const form = await formOf();
      await chooseFiles(form, 'Handlingar', new File(['x'], 'brev.pdf', { type }));

      await send(form);

      assert.deepEqual((await lastMessage(endpoint)).values, { papers: [{ name: 'brev.pdf', type: '', size: 1 }] });
    });
  }

  it('takes folders and line ends out of a name, and keeps its end', async () => {
    const form = await formOf();
    await chooseFiles(form, 'Handlingar', pdf('a/b\\c\td.pdf'), pdf(`${'🌻'.repeat(300)}.pdf`));

    await send(form);

    const names = (await endpoint.received())[0]?.parts?.slice(1).map(({ fileName }) => fileName) ?? [];
    assert.equal(names[0], 'a_b_c d.pdf');
    assert.match(names[1] ?? '', /^🌻{251}\.pdf$/u);
  });
});
