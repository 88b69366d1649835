import { assert } from '@open-wc/testing';
import { mount } from '../../src/embed/mount.ts';
import type { MountOptions } from '../../src/embed/options.ts';
import { linesOf } from './lines-of.ts';

describe('mount() and its console lines', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  describe('when an option cannot be', () => {
    const alone = 'which is not part of an address; write the address alone, as https://www.example.se/…';
    const begin =
      'does not begin as an address; write https:// before the name of a server, or ./ before a path from this page';
    const lines: readonly [options: MountOptions, line: string][] = [
      [
        { position: 'top' },
        'data-position "top" is unknown; use one of bottom-right, bottom-left, top-right, top-left, edge-right, edge-left, inline',
      ],
      [{ display: 'text' }, 'data-display "text" is unknown; use one of image, both'],
      [{ theme: 'blue' }, 'data-theme "blue" is unknown; use one of light, dark, auto'],
      [{ prefetch: 'true' }, 'data-prefetch "true" is unknown; use idle'],
      [{ lang: 'se' }, 'data-lang "se" is unknown; use one of sv, fi, en, nb, da, de, ar'],
      [{ lang: 'svenska' }, 'data-lang "svenska" is unknown; use one of sv, fi, en, nb, da, de, ar'],
      [{ accent: 'blå' }, 'data-accent "blå" is not a colour; write one as #0b6048'],
      [{ accent: '#12345' }, 'data-accent "#12345" is not a colour; write one as #0b6048'],
      [{ endpoint: '“https://example.se/x”' }, `data-endpoint "“https://example.se/x”" contains “, ${alone}`],
      [{ endpoint: '\u00A0/x' }, `data-endpoint "\u00A0/x" contains U+00A0, ${alone}`],
      [{ endpoint: '\\\\evil.example\\api' }, `data-endpoint "\\\\evil.example\\api" contains \\, ${alone}`],
      [{ endpoint: 'www.example.se/x' }, `data-endpoint "www.example.se/x" ${begin}`],
      [{ endpoint: 'http//example.se/x' }, `data-endpoint "http//example.se/x" ${begin}`],
      [{ config: '&quot;/form.json&quot;' }, `data-config "&quot;/form.json&quot;" contains &quot;, ${alone}`],
      [{ fallback: 'www.example.se/kontakt' }, `data-fallback "www.example.se/kontakt" ${begin}`],
      [{ image: 'javascript:alert(1)' }, `data-image "javascript:alert(1)" ${begin}`],
    ];
    for (const [options, line] of lines) {
      it(`reports ${JSON.stringify(options)} in one line, and shows the button`, async () => {
        assert.deepEqual(await linesOf(() => mount({ endpoint: '/x', ...options })), [`synpunkt: ${line}`]);
        assert.isNotNull(document.querySelector('synpunkt-button'));
      });
    }

    it('leads nowhere by a wrong address', async () => {
      await linesOf(() =>
        mount({ endpoint: 'www.example.se', fallback: '“/kontakt”', image: '“/b.png”', label: 'Tyck' }),
      );

      const button = document.querySelector('synpunkt-button');
      await button?.updateComplete;
      assert.deepInclude(button, { endpoint: 'about:invalid', fallback: '', image: '' });
      assert.equal(button?.shadowRoot?.querySelector('button')?.textContent.trim(), 'Tyck');
    });
  });

  it('reports no option that can be', async () => {
    const image = 'data:image/svg+xml,%3Csvg/%3E';
    const lines = await linesOf(() => {
      for (const options of [
        {
          endpoint: '/a',
          lang: 'fi_FI',
          accent: 'rebeccapurple',
          prefetch: '',
          fallback: 'mailto:kommun@example.se',
          image,
        },
        { endpoint: 'https://exämple.se/åäö', lang: 'no', accent: '#abc', fallback: 'tel:+46101234567', theme: '' },
        { endpoint: 'send.php?a=1', lang: 'SV-se', config: 'form.json', image: '../bild.png', query: 'page_id, title' },
      ]) {
        mount(options);
        document.body.replaceChildren();
      }
    });

    assert.deepEqual(lines, []);
  });

  it('reports a wrong option once for the same tag twice', async () => {
    const options = { endpoint: 'www.example.se', fallback: '“/kontakt”' };
    mount(options);
    await linesOf(() => undefined);

    assert.deepEqual(await linesOf(() => mount(options)), []);
  });

  it('reports the options of a second call that change nothing, and not the same again', async () => {
    mount({ endpoint: '/a', lang: 'sv' });

    const same = await linesOf(() => mount({ endpoint: '/a', lang: 'sv' }));
    const other = await linesOf(() => mount({ endpoint: '/b', lang: 'sv', label: 'Tyck till' }));

    assert.deepEqual(same, []);
    assert.deepEqual(other, [
      'synpunkt: the page has a button already, which keeps its options; data-endpoint "/b", data-label "Tyck till" of a second one changes nothing',
    ]);
    assert.equal(document.querySelector('synpunkt-button')?.endpoint, '/a');
  });
});
