import { withoutNoise } from './noise.ts';
import { startSession, type Browser, type Session } from './session.ts';

/** How long Orca may take to say the expected words; it is only reached when something has failed. */
const TIMEOUT_MS = 15_000;

/** A wait for something that comes after a while, such as the answer of an endpoint. */
interface Wait {
  readonly until?: RegExp;
}

/** A resident who hears a page and has a keyboard; everything that is said is written down. */
export class Listener {
  readonly browser: Browser;
  readonly #session: Session;
  readonly #lines: string[] = [];

  constructor(browser: Browser, session: Session) {
    this.browser = browser;
    this.#session = session;
  }

  /** The pressed keys and the spoken words, as text. */
  get transcript(): string {
    return `${this.#lines.join('\n').trim()}\n`;
  }

  /** Begins a part of the journey. */
  part(heading: string): void {
    this.#lines.push('', `# ${heading}`);
  }

  /** Presses keys one by one, as `Tab Tab`, and listens after each. Returns what was said after the last one. */
  async press(keys: string, wait: Wait = {}): Promise<string> {
    let said = '';
    for (const key of keys.split(' ')) {
      // oxlint-disable-next-line no-await-in-loop
      said = await this.#hear(key, () => this.#session.press(key), wait);
    }
    return said;
  }

  /** Types a text, of which Orca is to say nothing. */
  async type(text: string, wait: Wait = {}): Promise<string> {
    return this.#hear(`”${text}”`, () => this.#session.type(text), wait);
  }

  /** Presses a key until something is said. */
  async pressUntil(key: string, pattern: RegExp, most = 20): Promise<void> {
    for (let times = 0; times < most; times += 1) {
      // oxlint-disable-next-line no-await-in-loop
      if (pattern.test(await this.press(key))) return;
    }
    throw new Error(`${key} does not lead to ${pattern}:\n${this.transcript}`);
  }

  /** Does something else than pressing keys, and listens. */
  hear(what: string, action: () => Promise<unknown>, wait: Wait = {}): Promise<string> {
    return this.#hear(what, action, wait);
  }

  /** Presses the button of a file field, chooses a file in the dialog of the system, and listens to what the page says. */
  async choose(name: string, content: string | Uint8Array, wait: Wait): Promise<string> {
    await this.#session.enterFile(name, content);
    return this.#hear(`[${name}]`, () => this.#session.press('alt+o'), wait);
  }

  async #hear(what: string, action: () => Promise<unknown>, { until }: Wait): Promise<string> {
    await action();
    if (until) {
      await this.#session.speech.until(until, TIMEOUT_MS).catch((error: unknown) => {
        throw new Error(`after ${what}:\n${this.transcript}`, { cause: error });
      });
    }
    const said = withoutNoise(await this.#session.untilQuiet(), this.browser);
    this.#lines.push(what, ...(said.length > 0 ? said : ['–']).map((line) => `    ${line}`));
    return said.join('\n');
  }
}

/** Listens to a journey on a page. */
export async function listenTo(
  browser: Browser,
  page: { readonly url: string; readonly title: string },
  journey: (resident: Listener) => Promise<void>,
): Promise<string> {
  const session = await startSession(browser, page.url, page.title);
  try {
    const resident = new Listener(browser, session);
    await journey(resident);
    return resident.transcript;
  } finally {
    await session.close();
  }
}
