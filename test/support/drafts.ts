import type { SynpunktForm } from '../../src/form/synpunkt-form.ts';
import { find, formWith } from './elements.ts';
import { startEndpoint, type Endpoint } from './endpoint.ts';

/** What stands in a control of a form. */
export const valueOf = (form: SynpunktForm, name: string): string =>
  find<HTMLInputElement>(form, `[name=${name}]`).value;

/** What the tab keeps, without what others keep there. */
export const entries = (): [key: string, text: string][] =>
  Object.entries<string>(sessionStorage).filter(([key]) => key.startsWith('synpunkt'));

/** As {@link entries}, without the keys. */
export const kept = (): string[] => entries().map(([, text]) => text);

/** Whether leaving the page would be asked about. */
export function leaveIsAskedAbout(): boolean {
  const leave = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leave);
  return leave.defaultPrevented;
}

/** Lets the tests of a suite open forms as the pages of one tab show them; it is empty before each test. */
export function inOneTab(fields: readonly object[]) {
  let endpoint: Endpoint | undefined;
  let open: SynpunktForm[] = [];

  beforeEach(async () => {
    sessionStorage.clear();
    endpoint = await startEndpoint();
  });

  afterEach(async () => {
    for (const form of open) form.remove();
    open = [];
    await endpoint?.stop();
  });

  const opened = async (config: object = {}): Promise<SynpunktForm> => {
    const form = await formWith({ endpoint: endpoint?.url ?? '', config: { fields, ...config } });
    open.push(form);
    return form;
  };

  return {
    /** The endpoint of all forms. */
    get endpoint(): Endpoint {
      if (!endpoint) throw new Error('a test has not begun');
      return endpoint;
    },
    opened,
    /** The form of the same page after a reload. */
    again(form: SynpunktForm, config: object = {}): Promise<SynpunktForm> {
      form.remove();
      return opened(config);
    },
  };
}
