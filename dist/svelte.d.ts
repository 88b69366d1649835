// Made from custom-elements.json.

import type { HTMLAttributes } from 'svelte/elements';
import type { EventProperties, SynpunktElements } from './jsx/index.js';

type Properties<Tag extends keyof SynpunktElements> = Omit<
  HTMLAttributes<SynpunktElements[Tag]['element']>,
  keyof SynpunktElements[Tag]['properties']
> &
  SynpunktElements[Tag]['properties'] &
  EventProperties<SynpunktElements[Tag]['events']>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'synpunkt-button': Properties<'synpunkt-button'>;
    'synpunkt-form': Properties<'synpunkt-form'>;
  }
}

export {};
