/** Serializes a value as JSON without calling `toJSON`, which pages with Prototype.js add to arrays and strings. */
export function toJson(value) {
    return JSON.stringify(value, function (key) {
        return this[key];
    });
}
