import type { TestEvent } from 'node:test/reporters';
import type { Counts } from './run-jobs.ts';

/** A reporter of Node's test runner that writes how many tests passed, failed and were skipped, as JSON. */
export default async function* reportCounts(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const counts: { -readonly [Key in keyof Counts]: Counts[Key] } = { passed: 0, failed: 0, skipped: 0 };
  for await (const event of events) {
    if (event.type === 'test:pass') {
      const { details, skip, todo } = event.data;
      const isSkipped = skip !== undefined || todo !== undefined;
      // A suite is reported in addition to its tests, but a skipped suite without them.
      if (details.type === 'suite' && !isSkipped) continue;
      counts[isSkipped ? 'skipped' : 'passed'] += 1;
    } else if (event.type === 'test:fail') {
      const { details } = event.data;
      // The types of Node lack it.
      const { failureType } = details.error as { failureType?: string };
      // A suite fails because of its tests, which are counted already, or because of a hook.
      if (details.type !== 'suite' || failureType !== 'subtestsFailed') counts.failed += 1;
    }
  }
  yield JSON.stringify(counts);
}
