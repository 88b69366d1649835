import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readConfigFile } from '../../../src/editor/storage/config-file.ts';
import { createDocument, type TagSettings } from '../../../src/editor/model/document.ts';
import type { JsonObject } from '../../../src/editor/model/edit-json.ts';
import {
  writeAppCode,
  writeCurlLine,
  writeDrupalLibrary,
  writeTagManagerCode,
  writeWordPressPlugin,
} from '../../../src/editor/output/cms.ts';
import { writeConfigBlock, writePageCode, writeElement, writeScriptTag } from '../../../src/editor/output/page-code.ts';
import { writePolicy } from '../../../src/editor/output/policy.ts';

const widget = 'https://feedback.example.se/widget/';
const endpoint = 'https://feedback.example.se/synpunkter';
const documentWith = (config: JsonObject, tag: Partial<TagSettings> = {}) =>
  createDocument(config, { widget, fallback: 'https://www.example.se/kontakt', ...tag });

describe('the code for a page', () => {
  it('is a tag alone where the tag says everything', () => {
    const code = writePageCode(documentWith({ preset: 'sidfel', endpoint }), 'Kontakta oss');

    assert.equal(
      code,
      `<synpunkt-button><a href="https://www.example.se/kontakt">Kontakta oss</a></synpunkt-button>
<script
  src="https://feedback.example.se/widget/synpunkt.js"
  data-endpoint="https://feedback.example.se/synpunkter"
  data-preset="sidfel"
  data-fallback="https://www.example.se/kontakt"
  async
></script>`,
    );
  });

  it('has a block with the config where the form is one of its own', () => {
    const document = documentWith({ endpoint, heading: '</script><!--' }, { place: 'inline', target: '#kontakt' });

    const block = writeConfigBlock(document);
    assert.equal(block.match(/<\/?script|<!--/g)?.length, 2, 'only the block itself has tags');
    const json = block.slice(block.indexOf('>') + 1, block.lastIndexOf('<'));
    assert.deepEqual(JSON.parse(json), document.config);
    assert.match(writeScriptTag(document), /data-config="#synpunkt-formular"\n\s+data-target="#kontakt"/);
    assert.equal(
      writeElement(document, 'Kontakt'),
      '<synpunkt-form id="kontakt"><a href="https://www.example.se/kontakt">Kontakt</a></synpunkt-form>',
    );
  });

  it('has no shortcode that WordPress would expand, and reads the same', () => {
    const config = {
      languages: ['sv', 'fi'],
      heading: 'Bild: [gallery id="1\\"] [[gallery]] \\[x]',
      '[caption]': [['[a]'], []],
    };

    const block = writeConfigBlock(documentWith(config));
    assert.equal(/\[+\w/.test(block), false, block);
    assert.match(block, /"languages": \[\n/);
    const read = readConfigFile(block.slice(block.indexOf('>') + 1, block.lastIndexOf('<')));
    assert.deepEqual(read.ok && read.config, config);
  });

  it('has the look of the button in the tag, since the button does not read the config', () => {
    const looks = { heading: 'Hej', theme: 'dark', accent: '#8a1c5c' };

    for (const source of ['block', 'file'] as const) {
      const tag = writeScriptTag(documentWith(looks, { source, file: '/formular.json' }));
      assert.match(tag, /data-theme="dark"\s+data-accent="#8a1c5c"/);
    }
    assert.doesNotMatch(writeScriptTag(documentWith(looks, { place: 'inline' })), /data-theme|data-accent/);
    assert.match(writeAppCode(documentWith(looks)), /<synpunkt-button [^>]*theme="dark" accent="#8a1c5c"/);
  });

  it('has the address of a file instead', () => {
    const document = documentWith({ heading: 'Hej' }, { source: 'file', file: 'https://www.example.se/formular.json' });

    assert.equal(writeConfigBlock(document), '');
    assert.match(writeScriptTag(document), /data-config="https:\/\/www\.example\.se\/formular\.json"/);
  });

  it('is locked to a file that never changes', () => {
    const tag = writeScriptTag(documentWith({ endpoint }, { isLocked: true }));

    assert.match(tag, /src="https:\/\/feedback\.example\.se\/widget\/synpunkt\.\w{8}\.js"/);
    assert.match(tag, /integrity="sha384-/);
    assert.match(tag, /crossorigin="anonymous"/);
  });

  it('escapes what is written as an attribute', () => {
    const tag = writeScriptTag(documentWith({ endpoint }, { label: '"><script>alert(1)</script>' }));

    assert.match(tag, /data-label="&quot;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;"/);
  });
});

describe('the lines of a policy', () => {
  it('allow the widget, every endpoint, lists of options and the image', () => {
    const config = {
      endpoint,
      endpoints: { skola: 'https://skola.example.se/synpunkter' },
      fields: [
        { type: 'select', name: 'gata', label: 'Gata', options: [], optionsFrom: 'https://data.example.se/gator.json' },
      ],
    };
    const policy = writePolicy(documentWith(config, { image: '/bild.svg' }));

    assert.equal(
      policy,
      `script-src https://feedback.example.se;
connect-src https://feedback.example.se https://skola.example.se https://data.example.se;
img-src 'self';`,
    );
  });
});

describe('a line of a policy', () => {
  it('names the host of an address without a scheme, and the scheme of an image that is in its address', () => {
    const policy = writePolicy(
      documentWith({ endpoint: '//svar.example.se/synpunkter' }, { image: 'data:image/svg+xml,%3Csvg/%3E' }),
    );

    assert.match(policy, /^connect-src https:\/\/svar\.example\.se /m);
    assert.match(policy, /^img-src data:;$/m);
  });
});

describe('the code for a CMS', () => {
  const document = documentWith({ endpoint, heading: "Det här är 'bra' ?> <?php" });

  it('is a plugin of one file for WordPress', () => {
    const plugin = writeWordPressPlugin(document, 'Ris */ ?> ros', 'Kontakta oss');

    assert.match(plugin, /^<\?php\n\/\*\*\n \* Plugin Name: Synpunkt – Ris ros\n/);
    assert.equal(plugin.match(/<\?php/g)?.length, 2);
    assert.match(
      plugin,
      /data-cfasync="false"\s+data-noptimize="1"\s+data-no-optimize="1"\s+data-no-defer="1"\s+nowprocket\s+src=/,
    );
  });

  it('has no title that ends the comment of the plugin, nor what is left of one', () => {
    for (const title of ['**// phpinfo(); /**', '*?>/ phpinfo(); /**', '*/ phpinfo(); /**', 'a\n*/ phpinfo();']) {
      const plugin = writeWordPressPlugin(document, title, 'Kontakta oss');

      assert.doesNotMatch(plugin.slice(0, plugin.indexOf('\n */')), /\*\//, title);
      assert.match(plugin, /^<\?php\n\/\*\*\n \* Plugin Name: Synpunkt – [^\n]*\n \* Description: /, title);
    }
  });

  it('has no option that leaves the comment in the code of an app', () => {
    for (const lineBreak of ['\n', '\r', '\u2028']) {
      const code = writeAppCode(documentWith({ endpoint }, { label: `Tyck till${lineBreak}alert(1)//` }));

      assert.match(code, /^\/\/ <synpunkt-button .*label="Tyck till alert\(1\)\/\/".*<\/synpunkt-button>$/m);
    }
  });

  it('has the image of the button in the code of an app', () => {
    const code = writeAppCode(documentWith({ endpoint }, { image: '/bild.svg', display: 'both' }));

    assert.match(code, /<synpunkt-button [^>]*image="\/bild\.svg" display="both"/);
    assert.doesNotMatch(writeAppCode(documentWith({ endpoint }, { display: 'both' })), /display=/);
  });

  it('has a shortcode for a form in the page', () => {
    const plugin = writeWordPressPlugin(documentWith({ endpoint }, { place: 'inline' }), 'kontakt', "It's");

    assert.match(
      plugin,
      /return '<synpunkt-form id="synpunkt-plats"><a href="https:\/\/www\.example\.se\/kontakt">It\\'s<\/a><\/synpunkt-form>';/,
    );
  });

  it('has the options in the query for a tag manager', () => {
    const code = writeTagManagerCode(document);

    assert.match(code, /synpunkt\.js\?endpoint=https%3A%2F%2Ffeedback/);
    assert.match(code, /config=%23synpunkt-formular/);
    assert.equal(code.includes('</script>') && code.indexOf('</script>') === code.lastIndexOf('</script>'), true);
  });

  it('is a library for Drupal', () => {
    assert.match(
      writeDrupalLibrary(document),
      /^synpunkt:\n {2}js:\n {4}'https:\/\/feedback\.example\.se\/widget\/synpunkt\.js':\n {6}type: external/,
    );
  });
});

describe('the line for a terminal', () => {
  const lineOf = (config: JsonObject): string => writeCurlLine(documentWith(config), 'kontakt', 'id-1');

  it('sends what the form sends by default', () => {
    assert.match(
      lineOf({ endpoint }),
      /^curl -i 'https:\/\/feedback\.example\.se\/synpunkter' -H 'Content-Type: application\/json' -d '\{"version":1,"id":"id-1","form":"kontakt",.*"values":\{\}\}'$/,
    );
  });

  it('has a whole address, and the headers of the form', () => {
    const line = lineOf({ endpoint: '/s', headers: { 'X-Kommun': "it's" } });

    assert.match(line, /^curl -i 'https:\/\/www\.example\.se\/s' -H 'X-Kommun: it'\\''s' /);
  });

  it('sends fields where the endpoint expects those', () => {
    const extraFields = { service_code: 'gata' };

    const urlencoded = lineOf({ endpoint, format: 'urlencoded', extraFields });
    assert.match(urlencoded, / --data-urlencode '_form=kontakt' .*--data-urlencode 'service_code=gata'$/);
    assert.match(lineOf({ endpoint, format: 'multipart' }), / --form-string '_form=kontakt'/);
    const open311 = lineOf({ endpoint, format: 'open311', extraFields });
    assert.match(open311, / --data-urlencode 'service_code=gata' --data-urlencode 'address_string=/);
    for (const line of [urlencoded, open311]) assert.doesNotMatch(line, /json/);
  });
});
