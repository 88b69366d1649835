import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { withParts } from '../../.config/docs.js';
import { optionNames } from '../../src/embed/options.ts';
import { anchorOf, sectionsOf } from '../../demo/docs/site/markdown.ts';
import { guides } from '../../demo/docs/site/guides.ts';
import { docFiles, root } from './snippets.ts';

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

describe('the README and the guides', () => {
  for (const file of docFiles) {
    it(`have no link that leads nowhere: ${file}`, () => {
      const links = Array.from(read(file).matchAll(/\]\((?!https?:)([^)\s]*)\)/g), ([, href = '']) => href);
      const broken = links.filter((href) => {
        const [path = '', anchor] = href.split('#');
        const target = path === '' ? file : join(dirname(file), path);
        if (!existsSync(join(root, target))) return true;
        return anchor !== undefined && !sectionsOf(read(target)).some(({ heading }) => anchorOf(heading) === anchor);
      });

      assert.deepEqual(broken, []);
    });
  }

  for (const file of docFiles) {
    it(`have tables of what the code is now, else run npm run docs: ${file}`, async () => {
      assert.equal(read(file), await withParts(file));
    });
  }

  it('are all in the list of the site, and that of the index', () => {
    const names = docFiles.slice(1).map((file) => file.replace(/^.*\/|\.md$/g, ''));

    assert.deepEqual(names.toSorted(), Object.keys(guides).toSorted());
    for (const name of names.filter((one) => one !== 'README')) {
      assert.ok(read('demo/docs/README.md').includes(`(${name}.md)`), name);
    }
  });

  it('tell of every option of the tag', () => {
    for (const name of optionNames) assert.match(read('README.md'), new RegExp(`^\\| \`data-${name}\``, 'm'));
  });

  it('tell of every import of the package', () => {
    const { exports }: { exports: object } = JSON.parse(read('package.json'));
    const names = Object.keys(exports).filter((name) => !/^\.\/(?:package\.json$|receiver\/)/.test(name));
    const guide = read('demo/docs/npm.md');

    assert.deepEqual(
      names.filter(
        (name) => !guide.includes(name.replace(/^\.(?=\/|$)/, 'synpunkt')) && !guide.includes(`…${name.slice(1)}`),
      ),
      [],
    );
  });

  it('fit on a page: the README', () => {
    assert.ok(read('README.md').trimEnd().split('\n').length <= 180);
  });
});
