import type { Scope } from './queries.ts';

/* Everything that the tests of dist/ inject into a page. */
export * from './drivers.ts';
export * from './queries.ts';

/** Returns the widget of the page: its button with the dialog, or its form. */
export const widget = (): Scope =>
  document.querySelector('synpunkt-button') ?? document.querySelector('synpunkt-form') ?? document;
