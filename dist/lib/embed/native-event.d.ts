/**
 * Replaces the global `Event` in our modules in the script-tag build (rollup.config.js): a page may have replaced it, and
 * dispatchEvent() accepts none of the page's own class.
 */
export declare const NativeEvent: Function;
