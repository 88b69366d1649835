const firstMs = 15_000;
const longestMs = 3_600_000;
/** The age after which a delivery is listed as undelivered, and tried once a day. */
const undeliveredMs = 86_400_000;

/**
 * Returns the time until the next attempt of a failed delivery, in milliseconds: 15 seconds, doubled each time up to an
 * hour, and after a day another day. A random quarter more or less keeps deliveries that failed together apart.
 */
export function backoff(attempt: number, age: number, random: () => number = Math.random): number {
  const delay = age >= undeliveredMs ? undeliveredMs : Math.min(firstMs * 2 ** (attempt - 1), longestMs);
  return Math.round(delay * (0.75 + random() / 2));
}
