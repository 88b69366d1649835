import { assert } from '@open-wc/testing';
import { downloadText } from '../../../../src/form/receipt/copy/download-text.ts';
import { captureDownload } from '../../../support/save-copy.ts';

describe('downloadText', () => {
  it('hands over a file that programs for Windows read, å, ä and ö and lines', async () => {
    const { name, bytes } = await captureDownload(async () => downloadText('meddelande.txt', 'Å\nÄ\n\nÖ 🏮'));

    assert.equal(name, 'meddelande.txt');
    assert.deepEqual(Array.from(bytes.slice(0, 3)), [0xef, 0xbb, 0xbf]);
    assert.equal(new TextDecoder().decode(bytes), 'Å\r\nÄ\r\n\r\nÖ 🏮');
  });

  it('lets go of the file when the browser has had time to take it', async () => {
    const later: (() => void)[] = [];
    const { setTimeout } = globalThis;
    Object.assign(globalThis, { setTimeout: (work: () => void) => later.push(work) });
    const revoked: string[] = [];
    const { revokeObjectURL } = URL;
    URL.revokeObjectURL = (address) => {
      revoked.push(address);
      revokeObjectURL.call(URL, address);
    };
    try {
      await captureDownload(async () => downloadText('meddelande.txt', 'Hej'));
      assert.deepEqual(revoked, []);

      for (const work of later) work();

      assert.lengthOf(revoked, 1);
      assert.match(revoked[0] ?? '', /^blob:/);
    } finally {
      Object.assign(globalThis, { setTimeout });
      URL.revokeObjectURL = revokeObjectURL;
    }
  });
});
