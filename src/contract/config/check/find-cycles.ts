/**
 * Finds the circles among fields that ask about each other: the names on each, in the order in which they were given.
 *
 * @param asked - By name, the names that a field asks about.
 */
export function findCycles(asked: ReadonlyMap<string, readonly string[]>): string[][] {
  const reached = new Map([...asked.keys()].map((name) => [name, reachedFrom(name, asked)]));
  const circles: string[][] = [];
  for (const [name, others] of reached) {
    const isTold = circles.some((circle) => circle.includes(name));
    if (!isTold && others.has(name)) {
      circles.push([...reached.keys()].filter((other) => others.has(other) && reached.get(other)?.has(name)));
    }
  }
  return circles;
}

function reachedFrom(start: string, asked: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set(asked.get(start));
  // A set that grows is walked to its end.
  for (const name of reached) for (const next of asked.get(name) ?? []) reached.add(next);
  return reached;
}
