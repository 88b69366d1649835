import { waitUntil as poll } from '@open-wc/testing';

/** Waits until a function returns something truthy, however slow the machine is; the default of the package is a second. */
export const waitUntil = (isTrue: () => unknown, failure = 'the condition is not met'): Promise<void> =>
  poll(isTrue, failure, { timeout: 30_000 });
