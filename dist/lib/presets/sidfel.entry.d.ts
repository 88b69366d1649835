import type { Preset } from '../contract/config/form.ts';
/** Something wrong on the page where the form stands; the address of the page goes along by itself. */
export declare const sidfel: Preset;
