import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Creates a folder with the package as npm would publish and install it, and with further packages of this repository. It
 * is removed at the end.
 */
export function installPacked(packages: readonly string[] = []): string {
  const folder = mkdtempSync(join(tmpdir(), 'synpunkt-packed-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
  const archive = execFileSync('npm', args, { cwd: root, encoding: 'utf8' }).trim();
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, 'synpunkt'), { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, archive), '-C', join(modules, 'synpunkt'), '--strip-components=1']);
  const { dependencies }: { dependencies: object } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  // The imports of a dependency are found beside its real path.
  for (const name of [...Object.keys(dependencies), ...packages]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, 'node_modules', name), join(modules, name));
  }
  return folder;
}
