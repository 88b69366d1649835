/**
 * Matches the loops in zod that also visit what a page has added to `Object.prototype`; its schemas then cannot even be
 * created. zod has no option for it.
 */
export const forIn = /\bfor \(const (\w+) in (\w+)\)/g;

/**
 * Matches the globals of zod, which it would add to the page, or share with a zod of the page and its configuration. They
 * are added when a lazy file is run, long after the page has loaded.
 */
const globals = /\(_a = globalThis\)\.(\w+) \?\? \(_a\.\1 = (.+)\);\s+export const (\w+) = globalThis\.\1;/;

/** Makes the loops of zod visit own properties only, and its globals variables of a module. */
export const zodOnAnyPage = {
  name: 'zod-on-any-page',
  transform(code, id) {
    if (!id.includes('/node_modules/zod/')) return null;
    const own = code.replace(forIn, 'for (const $1 of Object.keys($2))').replace(globals, 'export const $3 = $2;');
    return { code: own.replaceAll('globalThis.__zod_globalConfig', 'globalConfig'), map: null };
  },
};
