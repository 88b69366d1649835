import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { randomFrom } from '../support/random-from.ts';
import type { Browser } from './browser.ts';
import { config, stations, texts, type Language, type Message, type Values, type Visit } from './journey-form.ts';
import type { Fault, Line } from './line.ts';
import { focus, inForm, trigger } from './resident.ts';
import type { Site } from './site.ts';
import { viewOf, waitForPage, waitForView, type View } from './view.ts';

const scraps = ['bro', 'å ö', '"hål"', 'is & snö', '<b>', 'nej?'];
const faults: readonly Fault[] = ['cut before it is read', 'cut after it is stored', 'rejected'];
const maxTries = 4;
const stepCount = 8;

/** Errors of a page that is left while it fetches its files; without its config it has no endpoint. */
const errorOfPageLeft = /could not be (?:read|fetched)|no endpoint/;

const answersOf = (values: Values): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));

const contentOf = (values: Values): string => JSON.stringify(answersOf(values));

const blank: Values = { title: '', description: '', kind: '', email: '' };

/** A resident who takes random steps and knows what the form must show after each of them. */
export class Journey {
  /** The steps so far, in order. */
  readonly steps: string[] = [];

  readonly #browser: Browser;
  readonly #site: Site;
  readonly #line: Line;
  readonly #seed: number;
  readonly #random: () => number;
  readonly #firstRow: number;
  #values = blank;
  /** The message that was sent without a receipt; sending the same answers again repeats it. */
  #pending: Message | undefined;
  readonly #messages: Message[] = [];
  /** The language of the draft. */
  #keptLanguage: Language = 'sv';
  #visits: Visit[] = [];
  #at = -1;
  #pageCount = 0;

  constructor(seed: number, browser: Browser, site: Site, line: Line) {
    this.#seed = seed;
    this.#random = randomFrom(seed);
    this.#browser = browser;
    this.#site = site;
    this.#line = line;
    this.#firstRow = site.rows().length;
  }

  /** Takes all steps and sends the form at the end. */
  async run(): Promise<void> {
    // Errors of an earlier journey that failed do not count.
    const before = (await this.#browser.errors()).length;
    try {
      await this.#step('go', () => this.#go());
      for (let count = 0; count < stepCount; count += 1) await this.#stepAtRandom();
      await this.#step('arrive', () => this.#arrive());
      // Browsers log a request that failed.
      const errors = (await this.#browser.errors()).slice(before);
      const odd = errors.filter((error) => !error.includes(config.endpoint) && !errorOfPageLeft.test(error));
      assert.deepEqual(odd, []);
    } catch (error) {
      throw new Error(`${String(error)}\nafter: ${this.steps.join(' · ')}`, { cause: error });
    }
  }

  get #visit(): Visit {
    const visit = this.#visits[this.#at];
    assert.ok(visit, 'a journey begins with a page');
    return visit;
  }

  /** Whether the page shows the form without a press on the button. */
  get #isInline(): boolean {
    return this.#visit.address.startsWith('/inline');
  }

  get #hasDraft(): boolean {
    return [this.#values.title, this.#values.description, this.#values.kind].some(Boolean);
  }

  #pick<One>(all: readonly One[]): One {
    return all[Math.floor(this.#random() * all.length)] as One; // of what there is
  }

  async #step(name: string, act: () => Promise<unknown>): Promise<void> {
    this.steps.push(name);
    await act();
  }

  #stepAtRandom(): Promise<void> {
    const field = this.#pick(['title', 'description', 'description', 'email'] as const);
    const { isOffline } = this.#visit;
    const acts: [string, number, () => Promise<unknown>][] = [
      [`type in ${field}`, 6, () => this.#type(field)],
      ['choose', 2, () => this.#choose()],
      ['switch language', 2, () => this.#switchLanguage()],
      ['close', 1, () => this.#close('close')],
      ['Escape', 2, () => this.#close('Escape')],
      ['reload', 2, () => this.#reload()],
      ['go', 2, () => this.#go()],
      ['back', 3, () => this.#move(-1)],
      ['forward', 2, () => this.#move(1)],
      [isOffline ? 'online' : 'offline', 1, () => this.#setOffline(!isOffline)],
      ['send', 3, () => this.#sendAgain()],
      ['leave while sending', 1, () => this.#leaveWhileSending()],
      ['clear', 1, () => this.#clear()],
    ];
    let share = this.#random() * acts.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [name, weight, act] of acts) {
      share -= weight;
      if (share < 0) return this.#step(name, act);
    }
    throw new Error('a random number is below 1');
  }

  #path(selector: string): string[] {
    return this.#isInline ? ['synpunkt-form', selector] : inForm(selector);
  }

  /** Waits until the view has the expected values. */
  #see(expected: Partial<View>): Promise<View> {
    const isSame = (view: View): boolean =>
      Object.entries(expected).every(([key, value]) => isDeepStrictEqual(view[key as keyof View], value));
    return waitForView(this.#browser, JSON.stringify(expected), isSame);
  }

  /** Opens the form unless it is open, and waits for the draft in it. */
  async #open(): Promise<void> {
    const view = await viewOf(this.#browser);
    if (!view.isOpen && !this.#isInline) await this.#browser.click(trigger);
    await this.#see({ isOpen: true, language: this.#visit.language, values: this.#values });
    this.#visit.hasReadDraft = true;
  }

  async #type(field: 'title' | 'description' | 'email'): Promise<void> {
    await this.#open();
    const before = this.#values[field];
    const added = field === 'email' ? (before ? 'x' : 'a@b.se') : `${before && ' '}${this.#pick(scraps)}`;
    await focus(this.#browser, this.#path(`[name=${field}]`));
    await this.#browser.press(field === 'description' ? 'Control+End' : 'End');
    await this.#browser.type(added);
    this.steps.push(JSON.stringify(added));
    this.#values = { ...this.#values, [field]: before + added };
    await this.#changed();
  }

  async #choose(): Promise<void> {
    await this.#open();
    const kind = this.#pick(['ros', 'ris']);
    await this.#browser.click(this.#path(`[name=kind][value=${kind}]`));
    this.#values = { ...this.#values, kind };
    await this.#changed();
  }

  async #switchLanguage(): Promise<void> {
    await this.#open();
    const order = Object.keys(texts) as Language[]; // as in the list
    const wanted = this.#pick(order);
    await focus(this.#browser, this.#path('#language'));
    while (this.#visit.language !== wanted) {
      const by = Math.sign(order.indexOf(wanted) - order.indexOf(this.#visit.language));
      await this.#browser.press(by > 0 ? 'ArrowDown' : 'ArrowUp');
      this.#visit.language = order[order.indexOf(this.#visit.language) + by] ?? wanted;
      await this.#changed();
    }
  }

  async #changed(): Promise<void> {
    await this.#see({ language: this.#visit.language, values: this.#values });
    this.#keptLanguage = this.#visit.language;
  }

  async #close(way: 'close' | 'Escape'): Promise<void> {
    await this.#open();
    if (this.#isInline) return;
    if (way === 'Escape') await this.#browser.press(way);
    else await this.#browser.click(['synpunkt-button', 'synpunkt-dialog', '.close']);
    await this.#see({ isOpen: false, values: this.#values });
  }

  async #reload(): Promise<void> {
    this.#leave();
    await this.#browser.evaluate(() => void setTimeout(() => location.reload()));
    await this.#browser.waitFor(() => !('journeyOrigin' in window));
    await this.#settle();
  }

  async #go(): Promise<void> {
    const address = `${this.#pick(Object.keys(stations))}?${this.#seed}.${(this.#pageCount += 1)}`;
    this.#leave();
    this.#visits = [
      ...this.#visits.slice(0, this.#at + 1),
      { address, email: '', language: 'sv', isOffline: false, hadDraft: false, hasReadDraft: false },
    ];
    this.#at += 1;
    await this.#browser.evaluate((to: string) => void setTimeout(() => location.assign(to)), address);
    await this.#see({ address });
    await this.#settle();
  }

  async #move(delta: number): Promise<void> {
    if (this.#visits[this.#at + delta] === undefined) return;
    this.#leave();
    this.#at += delta;
    await this.#browser.evaluate((by: number) => void setTimeout(() => history.go(by)), delta);
    await this.#see({ address: this.#visit.address });
    await this.#settle();
  }

  #leave(): void {
    if (this.#at < 0) return;
    this.#visit.email = this.#values.email;
    this.#visit.hadDraft = this.#hasDraft;
  }

  /** Finds out whether the page is new or comes from the back/forward cache, and updates what its form must show. */
  async #settle(): Promise<void> {
    const origin = await waitForPage(this.#browser);
    this.steps.push(`${origin}: ${this.#visit.address}`);
    const visit = this.#visit;
    const draftLanguage = this.#hasDraft ? this.#keptLanguage : 'sv';
    if (origin === 'new') {
      this.#values = { ...this.#values, email: '' };
      // Another page knows a message only if all of its answers are in the draft.
      if (this.#pending?.content !== contentOf(this.#values)) this.#pending = undefined;
      visit.isOffline = false;
      visit.language = draftLanguage;
      visit.hasReadDraft = false;
      // A page that is left earlier may come back without its form: WebKit cancels what it was fetching.
      if (this.#isInline) await this.#open();
      return;
    }

    // A message that was sent or cleared on another page is gone here, too.
    this.#values = { ...this.#values, email: visit.hadDraft && !this.#hasDraft ? '' : visit.email };
    // A form that was not opened before reads the draft when it is.
    if (!visit.hasReadDraft) visit.language = draftLanguage;
    this.#keptLanguage = visit.language;
  }

  async #setOffline(isOffline: boolean): Promise<void> {
    this.#visit.isOffline = isOffline;
    await this.#browser.evaluate((off: boolean) => {
      if (off) Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
      else Reflect.deleteProperty(navigator, 'onLine');
      dispatchEvent(new Event(off ? 'offline' : 'online'));
    }, isOffline);
  }

  /** Records the message that the resident tries to send. */
  #try(): Message {
    const answers = answersOf(this.#values);
    const content = contentOf(this.#values);
    if (this.#pending?.content !== content) {
      const { address, language } = this.#visit;
      const page = this.#site.url + address.replace(/\?.*/, '');
      this.#pending = { content, answers, language, page, isStored: false };
      this.#messages.push(this.#pending);
    }
    return this.#pending;
  }

  /** Clicks the send button and waits for the error or the receipt of the stored message. */
  async #send(
    plan: readonly Fault[] = Array.from({ length: this.#pick([1, 2, 3, maxTries]) }, () => this.#pick(faults)),
  ) {
    await this.#open();
    this.steps.push(plan.join(', '));
    const { language, isOffline } = this.#visit;
    const { errorSummary, failure, failures, unsure, send } = texts[language];
    // The browser's word that there is no connection chooses the words alone; this line works.
    const goesOut = this.#values.description !== '';
    const message = this.#values.description === '' ? undefined : this.#try();
    const isTaken = goesOut && plan.length < maxTries;
    if (message && goesOut) message.isStored ||= isTaken || plan.includes('cut after it is stored');
    const isUnsure = goesOut && plan.some((fault) => fault !== 'rejected');
    const isUnanswered = isOffline && plan.at(-1) !== 'rejected';
    const why = isUnsure ? [unsure, ...(isUnanswered ? [failures.offline({ send })] : [])] : [failure];
    const said = message ? why : [errorSummary({ count: 1 })];
    const posts = this.#line.posts() + (isTaken ? plan.length + 1 : goesOut ? maxTries : 0);
    this.#line.plan(goesOut ? plan : []);

    await this.#browser.click(this.#path('[type=submit]'));
    const view = await waitForView(
      this.#browser,
      `${posts} posts and ${isTaken ? 'a receipt' : said.join(' ')}`,
      (now) =>
        !now.isSending &&
        this.#line.posts() === posts &&
        (isTaken ? now.reference !== '' : said.every((words) => now.summary.includes(words))),
    );

    if (!isTaken) return this.#changed();
    const row = this.#site.rows().find(({ reference }) => reference === view.reference);
    assert.deepEqual(row?.answers, message?.answers);
    this.#pending = undefined;
    this.#values = blank;
  }

  /** Sends, checks the receipt and starts a new message. */
  async #sendAgain(): Promise<void> {
    await this.#send();
    if ((await viewOf(this.#browser)).reference === '') return;
    await this.#browser.click(this.#path('.receipt > button'));
    await this.#see({ isOpen: true, reference: '', values: blank });
  }

  /** Leaves the page when the message is stored, but before the answer arrives. */
  async #leaveWhileSending(): Promise<void> {
    await this.#open();
    if (this.#values.description === '') return;
    // A page that is being left may still try again.
    this.#line.plan(Array.from({ length: maxTries }, () => 'left without an answer'));
    await this.#browser.click(this.#path('[type=submit]'));
    await this.#line.untilDelayed();
    this.#try().isStored = true;
    this.#keptLanguage = this.#visit.language;
    await this.#reload();
  }

  /** Clears the form unless it is empty. */
  async #clear(): Promise<void> {
    await this.#open();
    if (!this.#hasDraft && this.#values.email === '') return;
    await this.#browser.click(this.#path('#clear'));
    await this.#browser.click(this.#path('#clear-yes'));
    this.#pending = undefined;
    this.#values = blank;
    await this.#changed();
  }

  /** Sends the form at the end and checks all stored messages. */
  async #arrive(): Promise<void> {
    if (this.#visit.isOffline) await this.#setOffline(false);
    await this.#type('description');
    await this.#send([]);

    const rows = this.#site.rows().slice(this.#firstRow);
    const stored = this.#messages.filter(({ isStored }) => isStored);
    assert.deepEqual(
      rows.map(({ answers, language, page_url }) => ({ answers, language, page: page_url })),
      stored.map(({ answers, language, page }) => ({ answers, language, page })),
    );
    assert.equal(await this.#browser.evaluate(() => sessionStorage.length), 0);
  }
}
