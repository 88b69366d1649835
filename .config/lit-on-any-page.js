import { resolve } from 'node:path';
import { parseAst } from 'rollup/parseAst';

const litGlobals = resolve(import.meta.dirname, '../src/embed/lit-globals.ts');

export const litPackages = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'];

/**
 * The properties of `globalThis` that Lit reads, or adds, and what they are in the script-tag build. The variables are those of
 * src/embed/lit-globals.ts.
 */
const globals = {
  // A CSP may allow each Trusted Types policy name only once: Lit would take `lit-html` from a Lit of the page.
  trustedTypes: 'trustedTypes',
  // An element with this id becomes a property of `window`, as with the names below.
  litPropertyMetadata: 'litPropertyMetadata',
  // Polyfills that Lit calls.
  reactiveElementPolyfillSupport: 'undefined',
  litHtmlPolyfillSupport: 'undefined',
  litElementPolyfillSupport: 'undefined',
  litElementHydrateSupport: 'undefined',
  ShadyCSS: 'undefined',
  // For <style>, where a browser has no constructed style sheets.
  litNonce: 'undefined',
  // Lists that Lit adds its versions to, and reads in development only.
  reactiveElementVersions: '[]',
  litHtmlVersions: '[]',
  litElementVersions: '[]',
};

/**
 * Keeps Lit from reading and adding globals of the page, which may have anything of the same name. All other globals are
 * undefined for Lit. Fails the build when Lit no longer has one of those above.
 */
export function litOnAnyPage() {
  const found = new Set();
  return {
    name: 'lit-on-any-page',
    transform(code, id) {
      if (!litPackages.some((name) => id.includes(`/node_modules/${name}/`))) return null;
      const edits = [];
      const replace = ({ start, end }, name, replacement) => {
        edits.push({ start, end, replacement });
        found.add(name);
      };
      visit(parseAst(code), (node) => {
        // `x.name ??= value` is replaced as a whole, by the value that the name has above.
        const target = node.type === 'AssignmentExpression' && node.operator === '??=' ? node.left : node;
        const name = target.type === 'MemberExpression' && !target.computed ? target.property.name : target.name;
        if (target.type === 'MemberExpression' && Object.hasOwn(globals, name)) {
          replace(node, name, globals[name]);
          return false;
        }
        if (node.type === 'Identifier' && name === 'globalThis') edits.push({ ...node, replacement: 'litGlobals' });
        return true;
      });
      if (edits.length === 0) return null;
      const own = edits
        .toSorted((one, other) => other.start - one.start)
        .reduce((text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end), code);
      const names = ['litGlobals', 'litPropertyMetadata', 'trustedTypes'].filter((name) => own.includes(name));
      return { code: `import { ${names.join(', ')} } from '${litGlobals}'; ${own}`, map: null };
    },
    buildEnd() {
      const missing = Object.keys(globals).filter((name) => !found.has(name));
      if (missing.length > 0) this.error(`Lit no longer has the global ${missing.join(', ')}`);
    },
  };
}

/** Calls a function with every node of a syntax tree, but for those within a node that it returns false for. */
function visit(node, enter) {
  if (typeof node.type === 'string' && !enter(node)) return;
  for (const child of Object.values(node)) {
    if (typeof child === 'object' && child !== null) visit(child, enter);
  }
}
