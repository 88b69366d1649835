// Made from custom-elements.json.

import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { EventProperties, SynpunktElements } from './index.js';

type Properties<Tag extends keyof SynpunktElements> = Omit<
  DetailedHTMLProps<HTMLAttributes<SynpunktElements[Tag]['element']>, SynpunktElements[Tag]['element']>,
  keyof SynpunktElements[Tag]['properties']
> &
  SynpunktElements[Tag]['properties'] &
  EventProperties<SynpunktElements[Tag]['events']>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'synpunkt-button': Properties<'synpunkt-button'>;
      'synpunkt-form': Properties<'synpunkt-form'>;
    }
  }
}

export {};
