import type { Preset } from '../contract/config/form.js';
/** Shortcomings in digital accessibility, as the Swedish law 2018:1937 (DOS-lagen) lets anyone point them out. */
export declare const tillganglighet: Preset;
