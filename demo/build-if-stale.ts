import { execFileSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const changedAt = (path: string): number => statSync(new URL(path, root), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Builds dist/ where the sources have changed since it was built. */
export function buildIfStale(): void {
  const sources = [...globSync('src/**/*.ts', { cwd: root }), 'rollup.config.js', 'package-lock.json'];
  if (Math.max(...sources.map(changedAt)) <= changedAt('dist/synpunkt.js')) return;
  console.log('synpunkt: building');
  execFileSync(process.execPath, ['.config/build.js'], { cwd: root, stdio: 'inherit' });
}
