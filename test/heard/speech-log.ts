import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

const SAMPLE_MS = 20;

/** The log of Orca's speech server (orca/orca_log_server.py). */
export class SpeechLog {
  readonly #path: string;
  #taken = 0;

  constructor(path: string) {
    this.#path = path;
  }

  /** The number of utterances so far. */
  get count(): number {
    return this.#lines().length;
  }

  /** Returns what was said since the last call. */
  take(): string[] {
    const lines = this.#lines().slice(this.#taken);
    this.#taken += lines.length;
    return lines.flatMap((line) => {
      const { text }: { text?: string } = JSON.parse(line);
      return text === undefined ? [] : [text];
    });
  }

  /** Waits until a text is said that was not taken yet. */
  async until(pattern: RegExp, timeoutMs: number): Promise<void> {
    const deadline = Date.now() + timeoutMs;
    while (
      !this.#lines()
        .slice(this.#taken)
        .some((line) => pattern.test(line))
    ) {
      if (Date.now() > deadline) {
        throw new Error(`Orca has not said ${pattern} after ${timeoutMs} ms, but: ${this.take().join(' | ')}`);
      }
      await setTimeout(SAMPLE_MS);
    }
  }

  /** The whole lines of the file, which Orca is writing. */
  #lines(): string[] {
    return readFileSync(this.#path, 'utf8').split('\n').slice(0, -1);
  }
}
