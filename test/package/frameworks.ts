// `npm run test:frameworks`: what needs compilers and bundlers of other people. They are installed once, into a cache.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { snippetsIn } from '../docs/snippets.ts';
import { installPacked, root } from './packed.ts';

const folder = join(root, 'node_modules/.cache/synpunkt-frameworks');

/** Runs a program that is installed there, or a module; returns what it prints. */
function run(...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return { status, output: stdout + stderr };
}

/** The compressed size of the file that a page loads first, in bytes. */
function firstSize(file: string): number {
  const [path = ''] = globSync(join(folder, file));
  return brotliCompressSync(readFileSync(path)).length;
}

describe('a project with the packed package', () => {
  before(() => {
    mkdirSync(folder, { recursive: true });
    cpSync(join(root, 'test/package/frameworks'), folder, { recursive: true });
    cpSync(join(root, 'test/package/app'), folder, { recursive: true });
    writeFileSync(
      join(folder, 'main.ts'),
      "import { mount } from 'synpunkt/mount';\nmount({ endpoint: '/synpunkter' });\n",
    );
    for (const [index, { code }] of snippetsIn('vue').entries()) writeFileSync(join(folder, `Guide${index}.vue`), code);
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
      cwd: folder,
    });
    const packed = join(installPacked(), 'node_modules');
    for (const name of ['synpunkt', 'lit', 'zod']) {
      const target = join(folder, 'node_modules', name);
      rmSync(target, { recursive: true, force: true });
      cpSync(join(packed, name), target, { recursive: true });
    }
  });

  for (const [module, moduleResolution] of [
    ['esnext', 'bundler'],
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
  ] as const) {
    it(`compiles by TypeScript 5.9 with ${moduleResolution}`, () => {
      const args = ['-p', '.', '--module', module, '--moduleResolution', moduleResolution];

      assert.deepEqual(run('node_modules/typescript/bin/tsc', ...args), { status: 0, output: '' });
    });
  }

  it('compiles templates of Vue strictly', () => {
    assert.deepEqual(run('node_modules/vue-tsc/bin/vue-tsc.js', '-p', '.'), { status: 0, output: '' });
  });

  it('compiles components of Svelte', () => {
    const { status, output } = run('node_modules/svelte-check/bin/svelte-check', '--tsconfig', './tsconfig.json');

    assert.equal(status, 0, output);
  });

  it('is bundled by Vite, with the form in files of its own', (t) => {
    const { status, output } = run(
      '--input-type=module',
      '--eval',
      "import { build } from 'vite'; await build({ logLevel: 'error', build: { outDir: 'vite', rollupOptions: { input: 'main.ts' } } });",
    );

    assert.equal(status, 0, output);
    t.diagnostic(`Vite: ${firstSize('vite/assets/main-*.js')} bytes`);
    assert.ok(firstSize('vite/assets/main-*.js') <= 13_500);
  });

  it('is bundled by webpack, with the form in files of its own', (t) => {
    const { status, output } = run(
      '--input-type=module',
      '--eval',
      "import webpack from 'webpack'; webpack({ mode: 'production', entry: './main.ts', output: { path: process.cwd() + '/webpack' } }, (error, stats) => { if (error || stats.hasErrors()) { console.error(String(error ?? stats)); process.exitCode = 1; } });",
    );

    assert.equal(status, 0, output);
    t.diagnostic(`webpack: ${firstSize('webpack/main.js')} bytes`);
    assert.ok(firstSize('webpack/main.js') <= 14_000);
  });
});
