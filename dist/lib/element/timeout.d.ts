/** The time to wait for a file of the widget, a config, or a list of options, in milliseconds. */
export declare const timeout = 20000;
