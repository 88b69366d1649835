/** Writes a value as JSON, whatever the page has taught its lists and texts to write of themselves, as Prototype.js does. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key: string) {
    return this[key];
  });
}
