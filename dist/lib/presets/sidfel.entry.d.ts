import type { Preset } from '../contract/config/form.js';
/** An error on the page of the form; its address is sent with the message. */
export declare const sidfel: Preset;
