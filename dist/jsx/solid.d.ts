// Made from custom-elements.json.

import type { JSX } from 'solid-js';
import type { SynpunktElements } from './index.js';

/** Solid sets an attribute by its name, a property by `prop:`, and listens by `on:`. */
type Properties<Tag extends keyof SynpunktElements> = Omit<
  JSX.HTMLAttributes<SynpunktElements[Tag]['element']>,
  keyof SynpunktElements[Tag]['properties']
> &
  SynpunktElements[Tag]['properties'] & {
    [Name in keyof SynpunktElements[Tag]['properties'] as `prop:${Name & string}`]?: SynpunktElements[Tag]['properties'][Name];
  } & {
    [Name in keyof SynpunktElements[Tag]['events'] as `on:${Name & string}`]?:
      | ((event: SynpunktElements[Tag]['events'][Name]) => void)
      | undefined;
  };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'synpunkt-button': Properties<'synpunkt-button'>;
      'synpunkt-form': Properties<'synpunkt-form'>;
    }
  }
}

export {};
