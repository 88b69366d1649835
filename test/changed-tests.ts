import { execFileSync } from 'node:child_process';
import { build } from 'esbuild';

/**
 * Returns those of some test files that import what has changed, directly or not, or have changed themselves. That is what is
 * not committed yet or, if there is nothing, what the last commit has changed.
 *
 * @param root - The folder of the repository.
 * @param tests - Paths from there.
 */
export async function findChangedTests(root: string, tests: readonly string[]): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...tests],
    bundle: true,
    // Only the imports are of interest: with shared files, nothing is bundled twice.
    splitting: true,
    format: 'esm',
    packages: 'external',
    outdir: 'unwritten',
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const importers = new Map<string, string[]>();
  for (const [importer, { imports }] of Object.entries(metafile.inputs)) {
    for (const { path } of imports) importers.set(path, [...(importers.get(path) ?? []), importer]);
  }
  const reached = new Set(changedFiles(root));
  // A set goes on with what is added meanwhile.
  for (const file of reached) for (const importer of importers.get(file) ?? []) reached.add(importer);
  return tests.filter((test) => reached.has(test));
}

function changedFiles(root: string): readonly string[] {
  const git = (...args: readonly string[]): readonly string[] =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
  const uncommitted = [
    ...git('diff', '-z', '--name-only', 'HEAD'),
    ...git('ls-files', '-z', '--others', '--exclude-standard'),
  ];
  return uncommitted.length > 0 ? uncommitted : git('show', '-z', '--name-only', '--format=', 'HEAD');
}
