/** Serializes a value as JSON without calling `toJSON`, which pages with Prototype.js add to arrays and strings. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key: string) {
    return this[key];
  });
}
