import type { Preset } from '../contract/config/form.js';
/**
 * The preset `kontakt`: the form that synpunkt replaces. It has five questions, of which the last depends on the one
 * before it. A letter needs a whole address, the other channels only themselves, and a resident who wants no answer is
 * asked for nothing.
 */
export declare const kontakt: Preset;
