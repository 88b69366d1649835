import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines } from '../browser.ts';
import { answer, send, startStage, type Stage } from './stage.ts';

/** A listener that the page has recorded. */
interface Recorded {
  readonly target: EventTarget;
  readonly type: string;
  readonly listener: ((event: unknown) => void) | { handleEvent(event: unknown): void };
}

/** Events of several fingers or along a path, and of the movement of the device. */
const gestures =
  /^(touch(start|move|end|cancel)|gesture(start|change|end)|(pointer|mouse)(move|rawupdate)|wheel|device(motion|orientation\w*))$/;

for (const engine of engines()) {
  describe(`the widget in ${engine}`, () => {
    let stage: Stage;

    before(async () => {
      stage = await startStage(engine);
    });

    after(() => stage.close());

    const recordedTypes = (): Promise<string[]> =>
      stage.browser.evaluate(() => {
        const { listeners } = globalThis as unknown as { listeners: Recorded[] }; // by the script of the page
        return [...new Set(listeners.map(({ type }) => type))];
      });

    /** What the listeners of a type use of an event. */
    const usesOf = (wanted: string): Promise<string[]> =>
      stage.browser.evaluate((type) => {
        const { listeners } = globalThis as unknown as { listeners: Recorded[] }; // by the script of the page
        const used = new Set<string>();
        const event = new Proxy({}, { get: (_, key) => (used.add(String(key)), () => undefined) });
        for (const { target, type: own, listener } of listeners) {
          if (own !== type) continue;
          if (typeof listener === 'function') listener.call(target, event);
          else listener.handleEvent(event);
        }
        return [...used];
      }, wanted);

    it('listens to no gesture of several fingers or along a path, and to no movement of the device (WCAG 2.5.1, 2.5.4)', async () => {
      const found: Record<string, string[]> = {};
      const types: string[] = [];
      const collect = async (): Promise<void> => {
        const recorded = await recordedTypes();
        types.push(...recorded);
        for (const type of recorded.filter((each) => gestures.test(each))) found[type] = await usesOf(type);
      };

      await stage.open('/lyssnar');
      await send(stage, '.summary');
      await answer(stage);
      await send(stage, '#receipt-heading');
      await collect();
      await stage.open('/alla-lyssnar');
      await send(stage, '.summary');
      await collect();

      // The dialog only keeps these two from the page around it, whose scripts would scroll the page.
      assert.deepEqual(found, { wheel: ['stopPropagation'], touchmove: ['stopPropagation'] });
      for (const type of ['click', 'submit', 'input', 'drop']) assert.ok(types.includes(type), type);
    });
  });
}
