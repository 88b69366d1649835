/** The time to wait for a file of the widget, a config, or a list of options, in milliseconds. */
export const timeout = 20_000;
