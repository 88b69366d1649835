// These functions run in the page as text, so they may not use anything outside of themselves.

/** Collects the errors of the page from now on, once. */
export function collectErrors(): void {
  const page = window as { synpunktErrors?: string[] };
  if (page.synpunktErrors !== undefined) return;
  const errors: string[] = (page.synpunktErrors = []);
  addEventListener('error', (event) => errors.push(String(event.error ?? event.message)));
  addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
  document.addEventListener('securitypolicyviolation', (event) => {
    errors.push(`console: ${event.violatedDirective} refuses ${event.blockedURI}`);
  });
  const { error } = console;
  console.error = (...values: unknown[]) => {
    errors.push(`console: ${values.join(' ')}`);
    error(...values);
  };
}

/** Returns the collected errors. */
export function collectedErrors(): string[] {
  return (window as { synpunktErrors?: string[] }).synpunktErrors?.splice(0) ?? [];
}
