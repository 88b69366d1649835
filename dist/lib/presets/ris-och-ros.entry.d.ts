import type { Preset } from '../contract/config/form.js';
/** Whether the page was of help: one question, two answers, and room for a comment once one of them is chosen. */
export declare const risOchRos: Preset;
