/*
 * Makes from the custom elements manifest what editors and frameworks read: types of the tags for JSX, Vue and Svelte, and
 * the data of JetBrains' editors and VS Code.
 */

/** The files under dist/ by path. */
export function elementFiles(manifest, version) {
  const elements = manifest.modules.flatMap(({ declarations }) => declarations);
  const data = Object.entries({
    'web-types.json': webTypes(elements, version),
    'vscode.html-custom-data.json': htmlData(elements),
    'vscode.css-custom-data.json': cssData(elements),
  });
  return {
    'jsx/index.d.ts': tagTypes(elements),
    'jsx/react.d.ts': react(elements),
    'jsx/preact.d.ts': preact(elements),
    'jsx/solid.d.ts': solid(elements),
    'vue.d.ts': vue(elements),
    'svelte.d.ts': svelte(elements),
    // Resolves an import of types alone at run time.
    'types-only.js': 'export {};\n',
    // Those of the file for the script tag.
    'no-exports.d.ts': 'export {};\n',
    ...Object.fromEntries(data.map(([name, json]) => [name, `${JSON.stringify(json, null, 2)}\n`])),
  };
}

const generated = '// Made from custom-elements.json.\n';

const comment = (text) => `/** ${text.replaceAll('\n', ' ')} */`;

const eventTypes = (elements) => [...new Set(elements.flatMap(({ events }) => events.map(({ type }) => type.text)))];

const lines = (elements, write) => elements.map(write).join('\n');

/** The properties and events of each element, which the types of every framework are made from. */
function tagTypes(elements) {
  const propertiesOf = ({ members }) =>
    members.flatMap(({ kind, name, type, description }) =>
      kind === 'field' ? [`  ${comment(description)}\n  ${name}?: ${attributeType(type.text)};`] : [],
    );
  const eventsOf = ({ events }) =>
    events.map(({ name, type, description }) => `  ${comment(description)}\n  '${name}': ${type.text};`);
  return `${generated}
import type {
  Config,
  ${[...elements.map(({ name }) => name), ...eventTypes(elements)].join(',\n  ')},
  Transport,
} from '../lib/index.js';

${lines(
  elements,
  (element) => `/** The attributes and properties of \`<${element.tagName}>\`. */
export interface ${element.name}Properties {
${propertiesOf(element).join('\n')}
}

/** The events of \`<${element.tagName}>\`. */
export interface ${element.name}Events {
${eventsOf(element).join('\n')}
}
`,
)}
/** The events of an element as properties, as React 19, Preact and Svelte 5 name them: \`onsynpunkt-sent\`. */
export type EventProperties<Events> = {
  [Name in keyof Events as \`on\${Name & string}\`]?: ((event: Events[Name]) => void) | undefined;
};

/** Each tag with its element, properties and events. */
export interface SynpunktElements {
${lines(
  elements,
  ({ tagName, name }) => `  '${tagName}': { element: ${name}; properties: ${name}Properties; events: ${name}Events };`,
)}
}
`;
}

const attributeType = (text) => {
  // Any text, and yet a list to complete it from.
  const open = text.replace(/ \| string$/, ' | (string & {})');
  return /\bundefined\b/.test(open) ? open : `${open} | undefined`;
};

/**
 * Writes the types of one framework.
 *
 * @param index - The path to jsx/index.d.ts.
 */
function framework(index, imports, body) {
  const names = ['EventProperties', 'SynpunktElements'].filter((name) => body.includes(name));
  return `${generated}
${imports}
import type { ${names.join(', ')} } from '${index}';

${body}
export {};
`;
}

/** The properties of a tag where a framework names its events as the element does. */
const propertiesWithEvents = (attributes) => `type Properties<Tag extends keyof SynpunktElements> = Omit<
  ${attributes},
  keyof SynpunktElements[Tag]['properties']
> &
  SynpunktElements[Tag]['properties'] &
  EventProperties<SynpunktElements[Tag]['events']>;
`;

const jsx = (library, imports, properties, elements) =>
  framework(
    './index.js',
    imports,
    `${properties}
declare module '${library}' {
  namespace JSX {
    interface IntrinsicElements {
${lines(elements, ({ tagName }) => `      '${tagName}': Properties<'${tagName}'>;`)}
    }
  }
}
`,
  );

const react = (elements) =>
  jsx(
    'react',
    "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    propertiesWithEvents(
      "DetailedHTMLProps<HTMLAttributes<SynpunktElements[Tag]['element']>, SynpunktElements[Tag]['element']>",
    ),
    elements,
  );

const preact = (elements) =>
  jsx(
    'preact',
    "import type { JSX } from 'preact';",
    propertiesWithEvents("JSX.HTMLAttributes<SynpunktElements[Tag]['element']>"),
    elements,
  );

const solid = (elements) =>
  jsx(
    'solid-js',
    "import type { JSX } from 'solid-js';",
    `/** Solid sets an attribute by its name, a property by \`prop:\`, and listens by \`on:\`. */
type Properties<Tag extends keyof SynpunktElements> = Omit<
  JSX.HTMLAttributes<SynpunktElements[Tag]['element']>,
  keyof SynpunktElements[Tag]['properties']
> &
  SynpunktElements[Tag]['properties'] & {
    [Name in keyof SynpunktElements[Tag]['properties'] as \`prop:\${Name & string}\`]?: SynpunktElements[Tag]['properties'][Name];
  } & {
    [Name in keyof SynpunktElements[Tag]['events'] as \`on:\${Name & string}\`]?:
      | ((event: SynpunktElements[Tag]['events'][Name]) => void)
      | undefined;
  };
`,
    elements,
  );

const pascal = (name) => name.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());

const vue = (elements) =>
  framework(
    './jsx/index.js',
    "import type { HTMLAttributes, PublicProps } from 'vue';",
    `${lines(
      elements,
      ({ name, tagName, events }) => `interface ${name}Listeners {
${lines(events, (event) => `  on${pascal(event.name)}?: ((event: ${name}Events['${event.name}']) => void) | undefined;`)}
}

type ${name}Events = SynpunktElements['${tagName}']['events'];
`,
    )}
type Component<Tag extends keyof SynpunktElements, Listeners> = new () => {
  $props: Omit<HTMLAttributes, keyof SynpunktElements[Tag]['properties']> &
    PublicProps &
    SynpunktElements[Tag]['properties'] &
    Listeners;
};

declare module 'vue' {
  interface GlobalComponents {
${lines(elements, ({ tagName, name }) => `    '${tagName}': Component<'${tagName}', ${name}Listeners>;`)}
  }
}
`,
  );

const svelte = (elements) =>
  framework(
    './jsx/index.js',
    "import type { HTMLAttributes } from 'svelte/elements';",
    `${propertiesWithEvents("HTMLAttributes<SynpunktElements[Tag]['element']>")}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${lines(elements, ({ tagName }) => `    '${tagName}': Properties<'${tagName}'>;`)}
  }
}
`,
  );

const valuesOf = (text) => Array.from(text.matchAll(/'([^']+)'/g), ([, name]) => name);

function webTypes(elements, version) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: 'synpunkt',
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map(({ tagName, description, attributes, members, events, slots }) => ({
          name: tagName,
          description,
          attributes: attributes.map((attribute) => ({
            name: attribute.name,
            description: attribute.description,
            value: { type: attribute.type.text },
          })),
          slots: slots.map((slot) => ({ name: slot.name || 'default', description: slot.description })),
          js: {
            properties: members
              .filter(({ kind }) => kind === 'field')
              .map((member) => ({ name: member.name, description: member.description, type: member.type.text })),
            events: events.map((event) => ({ name: event.name, description: event.description })),
          },
        })),
      },
      css: {
        properties: cssProperties(elements).map(({ name, description }) => ({ name, description })),
        parts: [...new Map(elements.flatMap(({ cssParts }) => cssParts).map((part) => [part.name, part])).values()].map(
          ({ name, description }) => ({ name, description }),
        ),
      },
    },
  };
}

const htmlData = (elements) => ({
  version: 1.1,
  tags: elements.map(({ tagName, description, attributes }) => ({
    name: tagName,
    description,
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      ...(valuesOf(attribute.type.text).length > 0 && {
        values: valuesOf(attribute.type.text).map((name) => ({ name })),
      }),
    })),
  })),
});

const cssData = (elements) => ({
  version: 1.1,
  properties: cssProperties(elements).map(({ name, description }) => ({ name, description })),
});

const cssProperties = (elements) => [
  ...new Map(elements.flatMap((element) => element.cssProperties).map((one) => [one.name, one])).values(),
];
