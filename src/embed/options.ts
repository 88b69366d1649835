import type { Position } from '../button/synpunkt-button.ts';

/** The options of the script tag and of `mount()`; one that is left out has the default of the element's property. */
export interface MountOptions {
  /** Address that messages are posted to. */
  readonly endpoint?: string | undefined;
  /** Address of a JSON config; a config object is set as a property of the element that `mount()` returns. */
  readonly config?: string | undefined;
  /** CSS selector of the element that the form is shown in; without it there is a button. */
  readonly target?: string | undefined;
  readonly label?: string | undefined;
  readonly image?: string | undefined;
  readonly display?: string | undefined;
  readonly position?: string | undefined;
  readonly theme?: string | undefined;
  readonly accent?: string | undefined;
  readonly lang?: string | undefined;
  /** Address of another contact page, linked to when the form cannot be loaded or sent. */
  readonly fallback?: string | undefined;
  /** `idle` loads the form as soon as the page is idle. */
  readonly prefetch?: string | undefined;
}

type OptionName = keyof MountOptions;

const any: readonly string[] = [];

/** Every option with the values that it accepts; an empty list accepts any text. */
export const acceptedValues: Readonly<Record<OptionName, readonly string[]>> = {
  endpoint: any,
  config: any,
  target: any,
  label: any,
  image: any,
  position: [
    'bottom-right',
    'bottom-left',
    'top-right',
    'top-left',
    'edge-right',
    'edge-left',
    'inline',
  ] satisfies Position[],
  display: ['image', 'both'],
  theme: ['light', 'dark', 'auto'],
  accent: any,
  lang: any,
  fallback: any,
  prefetch: any,
};

export const optionNames = Object.keys(acceptedValues) as readonly OptionName[]; // as declared above

/** The options that are attributes of the elements; the others only say where and when. */
export const attributeNames = optionNames.filter((name) => name !== 'target' && name !== 'prefetch');
