import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { configParts, formParts, submitParts } from '../../src/form/form-parts.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly cssParts?: readonly { readonly name: string }[];
    }[];
  }[];
}

type Analyze = (options: { argv: string[]; cwd: string; noWrite: boolean }) => Promise<Manifest>;

/** Analyzes the elements as the build does, into the documented parts of each. */
async function documentedParts(): Promise<Map<string, string[]>> {
  // By its path, since the package has no types for it. Writes nothing, as package.json has that outdir already.
  const cem: { cli: Analyze } = await import(join(root, 'node_modules/@custom-elements-manifest/analyzer/cli.js'));
  const argv = ['analyze', '--litelement', '--globs', 'src/**/synpunkt-*.ts', '--outdir', 'dist', '--quiet'];
  const manifest = await cem.cli({ argv, cwd: root, noWrite: true });
  const elements = manifest.modules.flatMap(({ declarations }) => declarations);
  return new Map(
    elements.flatMap(({ tagName, cssParts = [] }) => (tagName ? [[tagName, cssParts.map(({ name }) => name)]] : [])),
  );
}

describe('the documented parts', () => {
  let parts: Map<string, string[]>;
  const partsOf = (tag: string): string[] => parts.get(tag) ?? [];

  before(async () => {
    parts = await documentedParts();
  });

  it('are those that the dialog hands on', () => {
    // A form in the dialog leaves its heading to it.
    const form = partsOf('synpunkt-form').filter((part) => part !== 'heading');

    assert.notDeepEqual(form, []);
    const handedOn = new Set([...formParts, ...configParts, ...submitParts]);
    assert.deepEqual([...handedOn].toSorted(), form.toSorted());
  });

  it('are those of the dialog on the button as well', () => {
    const dialog = partsOf('synpunkt-dialog');

    assert.notDeepEqual(dialog, []);
    assert.deepEqual(
      dialog.filter((part) => !partsOf('synpunkt-button').includes(part)),
      [],
    );
  });
});
