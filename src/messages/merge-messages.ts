/** Merges two objects of texts, and the groups that both have. */
export function mergeMessages<First extends object, Second extends object>(
  first: First,
  second: Second,
): First & Second {
  const merged: Partial<Record<string, unknown>> = { ...first };
  for (const [key, text] of Object.entries(second)) {
    const before = merged[key];
    merged[key] = isGroup(before) && isGroup(text) ? mergeMessages(before, text) : text;
  }
  return merged as First & Second; // with their groups merged
}

const isGroup = (text: unknown): text is object => typeof text === 'object' && text !== null;
