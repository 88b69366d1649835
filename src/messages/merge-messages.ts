/** Adds texts to others; a group of texts that both have becomes one. */
export function mergeMessages<First extends object, Second extends object>(
  first: First,
  second: Second,
): First & Second {
  const merged: Partial<Record<string, unknown>> = { ...first };
  for (const [key, text] of Object.entries(second)) {
    const before = merged[key];
    merged[key] = isGroup(before) && isGroup(text) ? mergeMessages(before, text) : text;
  }
  return merged as First & Second; // which have their groups merged likewise
}

const isGroup = (text: unknown): text is object => typeof text === 'object' && text !== null;
