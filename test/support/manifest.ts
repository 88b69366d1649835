/** The keys of dist/custom-elements.json that tests read. */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly { readonly tagName?: string; readonly cssParts?: readonly { name: string }[] }[];
  }[];
}

/** Returns the documented parts of an element. */
export const partsOf = ({ modules }: Manifest, tag: string): string[] =>
  modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName === tag)
    .flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name));
