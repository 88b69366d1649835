import { type Preset } from '../contract/config/form.ts';
/** Every form that comes with synpunkt, by its name. */
export declare const presets: ReadonlyMap<unknown, Preset>;
/** The form that a config starts from. The widget, which fetches only the one, has a table of its own. */
export declare const findPreset: (json: unknown) => Preset;
