// These run in the page, so they may use nothing that stands outside them.

/** Listens to what goes wrong in the page from now on, once. */
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

/** Hands over what was collected. */
export function collectedErrors(): string[] {
  return (window as { synpunktErrors?: string[] }).synpunktErrors?.splice(0) ?? [];
}
