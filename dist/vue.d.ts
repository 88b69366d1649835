// Made from custom-elements.json.

import type { HTMLAttributes, PublicProps } from 'vue';
import type { SynpunktElements } from './jsx/index.js';

interface SynpunktButtonListeners {
  onSynpunktOpen?: ((event: SynpunktButtonEvents['synpunkt-open']) => void) | undefined;
  onSynpunktClose?: ((event: SynpunktButtonEvents['synpunkt-close']) => void) | undefined;
  onSynpunktBeforeSend?: ((event: SynpunktButtonEvents['synpunkt-before-send']) => void) | undefined;
  onSynpunktSent?: ((event: SynpunktButtonEvents['synpunkt-sent']) => void) | undefined;
  onSynpunktFailed?: ((event: SynpunktButtonEvents['synpunkt-failed']) => void) | undefined;
}

type SynpunktButtonEvents = SynpunktElements['synpunkt-button']['events'];

interface SynpunktFormListeners {
  onSynpunktBeforeSend?: ((event: SynpunktFormEvents['synpunkt-before-send']) => void) | undefined;
  onSynpunktSent?: ((event: SynpunktFormEvents['synpunkt-sent']) => void) | undefined;
  onSynpunktFailed?: ((event: SynpunktFormEvents['synpunkt-failed']) => void) | undefined;
}

type SynpunktFormEvents = SynpunktElements['synpunkt-form']['events'];

type Component<Tag extends keyof SynpunktElements, Listeners> = new () => {
  $props: Omit<HTMLAttributes, keyof SynpunktElements[Tag]['properties']> &
    PublicProps &
    SynpunktElements[Tag]['properties'] &
    Listeners;
};

declare module 'vue' {
  interface GlobalComponents {
    'synpunkt-button': Component<'synpunkt-button', SynpunktButtonListeners>;
    'synpunkt-form': Component<'synpunkt-form', SynpunktFormListeners>;
  }
}

export {};
