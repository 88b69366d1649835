import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { formLanguages } from '../src/contract/config/form-languages.ts';

// That of the analyzer: TypeScript 7 has no interface for programs.
const ts = createRequire(import.meta.resolve('@custom-elements-manifest/analyzer/package.json'))('typescript');

/*
 * Makes the custom elements manifest from what the analyzer has read in the sources and the compiler in the built types:
 * the public elements alone, at the paths that are shipped, with the values that an attribute may have.
 */

const elements = {
  'synpunkt-button': { module: 'dist/lib/button/synpunkt-button.js', className: 'SynpunktButton' },
  'synpunkt-form': { module: 'dist/lib/form/synpunkt-form.js', className: 'SynpunktForm' },
};

/** Types that stay names: their content is in index.d.ts. */
const namedTypes = { config: 'string | Config', transport: 'Transport | undefined' };

/** Sets of values that a type does not limit: any BCP 47 tag of these languages works. */
const openValues = { lang: formLanguages };

/** @param analyzed - The manifest of the analyzer, with the documented slots, events, parts and custom properties. */
export async function elementManifest(analyzed) {
  const documented = new Map(
    analyzed.modules.flatMap(({ declarations = [] }) => declarations).map((one) => [one.tagName, one]),
  );
  const typesOf = readTypes();
  const modules = await Promise.all(
    Object.entries(elements).map(async ([tagName, { module, className }]) => {
      const { [className]: element } = await import(resolve(module));
      const isAttribute = (name) => name in element.properties && hasAttribute(element.properties[name]);
      const { fields, methods } = typesOf(module, className);
      const own = documented.get(tagName);
      const form = documented.get('synpunkt-form');
      const all = (key) =>
        tagName === 'synpunkt-button' ? mergeByName([...(own[key] ?? []), ...(form[key] ?? [])]) : own[key];
      // The analyzer also finds what an element dispatches without documenting it.
      const events = all('events').flatMap(({ name, type, description }) =>
        description ? [{ name, type, description }] : [],
      );
      return {
        kind: 'javascript-module',
        path: module,
        declarations: [
          {
            kind: 'class',
            name: className,
            tagName,
            customElement: true,
            description: own.description,
            superclass: { name: 'LitElement', package: 'lit' },
            attributes: fields
              .filter(({ name }) => isAttribute(name))
              .map(({ kind: _, name, type, ...rest }) => ({
                name,
                fieldName: name,
                type: name === 'config' ? { text: 'string' } : type,
                ...rest,
              })),
            members: [
              ...fields.map((field) =>
                isAttribute(field.name)
                  ? { ...field, attribute: field.name, reflects: element.properties[field.name].reflect === true }
                  : field,
              ),
              ...methods,
            ],
            events,
            slots: own.slots ?? [],
            cssParts: all('cssParts'),
            cssProperties: all('cssProperties'),
          },
        ],
        exports: [
          { kind: 'js', name: className, declaration: { name: className, module } },
          { kind: 'custom-element-definition', name: tagName, declaration: { name: className, module } },
        ],
      };
    }),
  );
  return { schemaVersion: '1.0.0', readme: 'README.md', modules };
}

const hasAttribute = ({ attribute, state }) => attribute !== false && state !== true;

const mergeByName = (list) => [...new Map(list.toReversed().map((one) => [one.name, one])).values()].toReversed();

/** Reads the public fields and methods of a class from its declaration file. */
function readTypes() {
  const files = Object.values(elements).map(({ module }) => resolve(module.replace(/js$/, 'd.ts')));
  const program = ts.createProgram(files, {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  return (module, className) => {
    const source = program.getSourceFile(resolve(module.replace(/js$/, 'd.ts')));
    const declaration = source.statements.find((one) => ts.isClassDeclaration(one) && one.name?.text === className);
    const symbols = declaration.members
      .filter(
        (member) =>
          !(ts.getCombinedModifierFlags(member) & hidden) && member.name && !ts.isPrivateIdentifier(member.name),
      )
      .map((member) => checker.getSymbolAtLocation(member.name))
      .filter((symbol) => !symbol.getJsDocTags().some(({ name }) => name === 'internal'));
    const describe = (symbol) => ts.displayPartsToString(symbol.getDocumentationComment(checker));
    const typeOf = (symbol) => checker.getTypeOfSymbolAtLocation(symbol, declaration);
    return {
      fields: symbols
        .filter(({ flags }) => flags & ts.SymbolFlags.Property)
        .map((symbol) => ({
          kind: 'field',
          name: symbol.name,
          type: { text: typeText(symbol.name, typeOf(symbol), checker) },
          description: describe(symbol),
        })),
      methods: symbols
        .filter(({ flags }) => flags & ts.SymbolFlags.Method)
        .map((symbol) => ({
          kind: 'method',
          name: symbol.name,
          description: describe(symbol),
          return: { type: { text: checker.typeToString(typeOf(symbol).getCallSignatures()[0].getReturnType()) } },
        })),
    };
  };
}

const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Static;

/** A type in words; one of strings as all that it may be, but for the empty one, which is the default. */
function typeText(name, type, checker) {
  if (name in namedTypes) return namedTypes[name];
  if (name in openValues) return [...openValues[name].map((value) => `'${value}'`), 'string'].join(' | ');
  const values = (type.isUnion() ? type.types : [type]).flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
  const isSet = type.isUnion() && values.length === type.types.length;
  return isSet
    ? values
        .filter(Boolean)
        .map((value) => `'${value}'`)
        .join(' | ')
    : checker.typeToString(type);
}
