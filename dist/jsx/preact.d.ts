// Made from custom-elements.json.

import type { JSX } from 'preact';
import type { EventProperties, SynpunktElements } from './index.js';

type Properties<Tag extends keyof SynpunktElements> = Omit<
  JSX.HTMLAttributes<SynpunktElements[Tag]['element']>,
  keyof SynpunktElements[Tag]['properties']
> &
  SynpunktElements[Tag]['properties'] &
  EventProperties<SynpunktElements[Tag]['events']>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'synpunkt-button': Properties<'synpunkt-button'>;
      'synpunkt-form': Properties<'synpunkt-form'>;
    }
  }
}

export {};
