// Made from custom-elements.json.

import type {
  Config,
  SynpunktButton,
  SynpunktForm,
  SynpunktOpenEvent,
  SynpunktCloseEvent,
  SynpunktBeforeSendEvent,
  SynpunktSentEvent,
  SynpunktFailedEvent,
  Transport,
} from '../lib/index.js';

/** The attributes and properties of `<synpunkt-button>`. */
export interface SynpunktButtonProperties {
  /** Address that messages are posted to. */
  endpoint?: string | undefined;
  /** The config of the form: as an attribute the address of a JSON file, or `#` and the `id` of a `<script type="application/json">`; as a property that or the object itself. */
  config?: string | Config | undefined;
  /** The form to start from: `kontakt`, `tillganglighet`, `sidfel` or `ris-och-ros`; that of the config comes first. */
  preset?: 'kontakt' | 'ris-och-ros' | 'sidfel' | 'tillganglighet' | undefined;
  /** The text of the button, and the alternative text of its image. */
  label?: string | undefined;
  /** Address of an image that replaces the text. */
  image?: string | undefined;
  /** `both` shows the text beside the image. */
  display?: 'image' | 'both' | undefined;
  /** Where the button is. */
  position?: 'bottom-right' | 'bottom-left' | 'top-right' | 'top-left' | 'edge-right' | 'edge-left' | 'inline' | undefined;
  /** Whether the widget is light or dark; overrides the config. */
  theme?: 'auto' | 'dark' | 'light' | undefined;
  /** The colour of the widget; overrides the page and the config. */
  accent?: string | undefined;
  /** Language of the texts; overrides the config and the page. */
  lang?: 'sv' | 'fi' | 'en' | 'nb' | 'da' | 'de' | 'ar' | (string & {}) | undefined;
  /** Address of another contact page, linked to when the form cannot be loaded or sent. */
  fallback?: string | undefined;
  /** Sends messages instead of the built-in transport; then no endpoint is needed. Only as a property. */
  transport?: Transport | undefined;
}

/** The events of `<synpunkt-button>`. */
export interface SynpunktButtonEvents {
  /** The dialog has opened. */
  'synpunkt-open': SynpunktOpenEvent;
  /** The dialog has closed. */
  'synpunkt-close': SynpunktCloseEvent;
  /** A message is about to be sent; cancelable. */
  'synpunkt-before-send': SynpunktBeforeSendEvent;
  /** The endpoint has received the message; carries the reference. */
  'synpunkt-sent': SynpunktSentEvent;
  /** The message was not sent; carries the reason. */
  'synpunkt-failed': SynpunktFailedEvent;
}

/** The attributes and properties of `<synpunkt-form>`. */
export interface SynpunktFormProperties {
  /** Address that messages are posted to; overrides the config. */
  endpoint?: string | undefined;
  /** The config: as an attribute the address of a JSON file, or `#` and the `id` of a `<script type="application/json">`; as a property that or the object itself. */
  config?: string | Config | undefined;
  /** The form to start from: `kontakt`, `tillganglighet`, `sidfel` or `ris-och-ros`; that of the config comes first. */
  preset?: 'kontakt' | 'ris-och-ros' | 'sidfel' | 'tillganglighet' | undefined;
  /** Language of the texts; overrides the config and the page. */
  lang?: 'sv' | 'fi' | 'en' | 'nb' | 'da' | 'de' | 'ar' | (string & {}) | undefined;
  /** `light`, `dark` or `auto`, which follows the page; overrides the config. */
  theme?: 'auto' | 'dark' | 'light' | undefined;
  /** Colour of the form; overrides the page and the config. */
  accent?: string | undefined;
  /** Address of another contact page, linked to when the message cannot be sent. */
  fallback?: string | undefined;
  /** Sends the messages in the place of the built-in formats; the form then needs no endpoint. */
  transport?: Transport | undefined;
}

/** The events of `<synpunkt-form>`. */
export interface SynpunktFormEvents {
  /** A message is about to be sent; cancelable. */
  'synpunkt-before-send': SynpunktBeforeSendEvent;
  /** The endpoint has received the message; carries the reference. */
  'synpunkt-sent': SynpunktSentEvent;
  /** The message was not sent; carries the reason. */
  'synpunkt-failed': SynpunktFailedEvent;
}

/** The events of an element as properties, as React 19, Preact and Svelte 5 name them: `onsynpunkt-sent`. */
export type EventProperties<Events> = {
  [Name in keyof Events as `on${Name & string}`]?: ((event: Events[Name]) => void) | undefined;
};

/** Each tag with its element, properties and events. */
export interface SynpunktElements {
  'synpunkt-button': { element: SynpunktButton; properties: SynpunktButtonProperties; events: SynpunktButtonEvents };
  'synpunkt-form': { element: SynpunktForm; properties: SynpunktFormProperties; events: SynpunktFormEvents };
}
