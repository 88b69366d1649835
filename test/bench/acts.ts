// The steps of the benchmark in a page. Each function runs there alone, so it uses nothing from outside.

/** Presses the button; returns the time until the dialog is painted with what is in sight, in milliseconds. */
export async function open(): Promise<number> {
  const widget = document.querySelector('synpunkt-button');
  const button = widget?.shadowRoot?.querySelector('button') ?? document.querySelector('button');
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const opened = widget && new Promise((resolve) => widget.addEventListener('synpunkt-open', resolve, { once: true }));
  const start = performance.now();
  button?.click();
  await opened;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}

/** Sends the open form, which is empty; returns the time until its errors are painted, in milliseconds. */
export async function firstError(): Promise<number> {
  const dialog = document.querySelector('synpunkt-button')?.shadowRoot?.querySelector('synpunkt-dialog');
  const form = dialog?.shadowRoot?.querySelector('synpunkt-form');
  const send = (form?.shadowRoot ?? document).querySelector<HTMLElement>('form [type=submit]');
  const start = performance.now();
  send?.click();
  while (!(form?.shadowRoot ?? document).querySelector('form [aria-invalid=true]')) {
    if (performance.now() - start > 10_000) break;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}

/** Counts the controls that are marked as invalid. */
export function countErrors(): number {
  const dialog = document.querySelector('synpunkt-button')?.shadowRoot?.querySelector('synpunkt-dialog');
  const form = dialog?.shadowRoot?.querySelector('synpunkt-form')?.shadowRoot;
  return (form ?? document).querySelectorAll('form [aria-invalid=true]').length;
}

/** Records the long tasks of a page from its beginning. */
export function recordLongTasks(): void {
  const tasks: PerformanceEntry[] = [];
  Object.assign(globalThis, { tasks });
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
}

/** The time that the recorded tasks take together, in milliseconds, from the first request for a file of the form on. */
export function longTasks(): number {
  const { tasks = [] } = globalThis as { tasks?: readonly PerformanceEntry[] }; // recordLongTasks() has set it
  const files = performance.getEntriesByType('resource').filter(({ name }) => /\/synpunkt-[^/]*$/.test(name));
  const start = Math.min(...files.map(({ startTime }) => startTime));
  return tasks.filter((task) => task.startTime >= start).reduce((sum, { duration }) => sum + duration, 0);
}

/** Lets the page change in each of some frames, with the events of a resident who scrolls, types and moves the focus. */
export async function stir(frames: number): Promise<void> {
  const main = document.querySelector('main');
  const links = document.querySelectorAll<HTMLElement>('main a');
  for (let frame = 0; frame < frames; frame += 1) {
    await new Promise(requestAnimationFrame);
    main?.style.setProperty('padding-left', `${frame % 2}px`);
    for (const type of ['scroll', 'transitionend', 'resize']) dispatchEvent(new Event(type));
    main?.dispatchEvent(new KeyboardEvent('keyup', { key: 'Tab', bubbles: true, composed: true }));
    if (frame % 10 === 0) links[frame]?.focus({ preventScroll: true });
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
