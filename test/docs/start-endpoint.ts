import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { untilExit } from '../../.config/browsers.js';

const folder = fileURLToPath(new URL('../../demo/docs/endpoints/', import.meta.url));

/** The commands that start the endpoints of the guide, by language; each prints its address. */
const commands: Readonly<Record<string, { program: string; args: readonly string[] }>> = {
  PHP: {
    program: 'php',
    // As small as the files of a test, so that a file and a body can be too large; php.ini of a server shows no errors either.
    args: [
      ...['display_errors=0', 'upload_max_filesize=1M', 'post_max_size=2M'].flatMap((option) => ['-d', option]),
      '-S',
      '127.0.0.1:0',
      'endpoint.php',
    ],
  },
  Node: { program: process.execPath, args: ['endpoint.js'] },
  Python: { program: 'python3', args: ['endpoint.py'] },
};

/** The languages of the endpoints. */
export const languages = Object.keys(commands);

/** Returns the reason why an endpoint cannot be tested here; false if it can. In CI a missing language is a failure. */
export function reasonToSkip(language: string): string | false {
  const { program = '' } = commands[language] ?? {};
  if (spawnSync(program, ['--version']).status === 0) return false;
  const reason = `${program} is not installed, so the endpoint in ${language} is not tested`;
  if (process.env['CI'] === 'true') throw new Error(`synpunkt: ${reason}`);
  return reason;
}

/** A running endpoint of the guide, with an empty folder of messages. */
export interface GuideEndpoint {
  readonly url: string;
  /** The files of each stored message by their name, in no order. */
  stored(): Record<string, string>[];
  stop(): Promise<void>;
}

/** Starts an endpoint of the guide; the environment sets its options. */
export async function startGuideEndpoint(
  language: string,
  env: Readonly<Record<string, string>>,
): Promise<GuideEndpoint> {
  const { program, args } = commands[language] ?? { program: '', args: [] };
  const data = mkdtempSync(join(tmpdir(), 'synpunkt-endpoint-'));
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...process.env, PORT: '0', SYNPUNKT_DATA: data, PYTHONDONTWRITEBYTECODE: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: untilExit(),
  });
  // Ended with the tests, which is no error.
  child.on('error', () => undefined);
  const url = await new Promise<string>((resolve, reject) => {
    let output = '';
    const read = (chunk: string): void => {
      output += chunk;
      const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(output) ?? [];
      if (address !== undefined) resolve(`${address}/`);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.on('close', () => reject(new Error(`the endpoint in ${language} has ended: ${output}`)));
  });
  return {
    url,
    stored: () =>
      readdirSync(data)
        .filter((name) => name !== 'limits')
        .map((name) => {
          const message = join(data, name);
          return Object.fromEntries(
            readdirSync(message).map((file) => [file, readFileSync(join(message, file), 'utf8')]),
          );
        }),
    async stop() {
      const ended = once(child, 'close');
      child.kill();
      await ended;
      rmSync(data, { recursive: true });
    },
  };
}
