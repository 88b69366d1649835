/**
 * Matches the loops in zod that also visit what a page has added to `Object.prototype`; its schemas then cannot even be
 * created. zod has no option for it.
 */
export const forIn = /\bfor \(const (\w+) in (\w+)\)/g;

/** Makes the loops of zod visit own properties only. */
export const zodOnAnyPage = {
  name: 'zod-on-any-page',
  transform(code, id) {
    if (!id.includes('/node_modules/zod/')) return null;
    return { code: code.replace(forIn, 'for (const $1 of Object.keys($2))'), map: null };
  },
};
