import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { after } from 'node:test';

const cli = fileURLToPath(new URL('../../src/receiver/cli.ts', import.meta.url));

/** The output and the exit status of a process. */
export interface ExitedProcess {
  readonly status: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** Options of {@link start}. */
interface ProcessOptions {
  /** Default: the command line of the sources. */
  readonly program?: string;
  /** A command that runs it, with the arguments before its own. Default: none. */
  readonly launcher?: readonly string[];
}

/** Starts the command line. */
export function start(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  { program = cli, launcher = [] }: ProcessOptions = {},
): ChildProcess {
  const [command = '', ...rest] = [...launcher, process.execPath, program, ...args];
  const child = spawn(command, rest, { env: { PATH: process.env['PATH'], ...env } });
  after(() => child.kill('SIGKILL'));
  return child;
}

/** Runs the command line until it exits. */
export async function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  options?: ProcessOptions,
): Promise<ExitedProcess> {
  const child = start(args, env, options);
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const [status, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { status, signal, out, err };
}

/** A receiver in a separate process. */
export interface ReceiverProcess {
  readonly line: string;
  readonly url: string;
  /** Returns the log so far. */
  readonly log: () => string;
  /** Reads the log no more. */
  closeLog(): void;
  /** Sends a signal and waits for the exit. */
  end(signal: NodeJS.Signals): Promise<Pick<ExitedProcess, 'status' | 'signal'>>;
}

/** Starts `synpunkt receive`, and waits until it listens. */
export async function startReceiver(
  env: Readonly<Record<string, string>>,
  options?: ProcessOptions,
): Promise<ReceiverProcess> {
  const child = start(['receive'], { SYNPUNKT_PORT: '0', ...env }, options);
  let err = '';
  child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const exited = once(child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  if (child.stdout === null) throw new Error('no output');
  const line = await Promise.race([
    once(createInterface(child.stdout), 'line').then(([first]) => String(first)),
    exited.then(() => Promise.reject(new Error(`it ended: ${err}`))),
  ]);
  const url = /http:\S+?(?=,)/.exec(line)?.[0] ?? '';
  return {
    line,
    url,
    log: () => err,
    closeLog: () => child.stderr?.destroy(),
    async end(signal) {
      child.kill(signal);
      const [status, by] = await exited;
      return { status, signal: by };
    },
  };
}
