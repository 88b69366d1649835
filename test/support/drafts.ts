import type { SynpunktForm } from '../../src/form/synpunkt-form.ts';
import { startEndpoint, type Endpoint } from './endpoint.ts';
import { openForm, openFormToSend } from './open-widget.ts';

/** Returns the entries of the widget in the session storage. */
export const draftEntries = (): [key: string, json: string][] =>
  Object.entries<string>(sessionStorage).filter(([key]) => key.startsWith('synpunkt'));

/** Returns the drafts in the session storage. */
export const storedDrafts = (): string[] => draftEntries().map(([, json]) => json);

/** Returns whether the browser would ask before the page is left. */
export function asksBeforeLeaving(): boolean {
  const leave = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leave);
  return leave.defaultPrevented;
}

/** Lets the tests of a suite open forms as the pages of one tab; the session storage is empty before each test. */
export function shareTab(fields: readonly object[]) {
  let endpoint: Endpoint | undefined;
  let forms: SynpunktForm[] = [];

  beforeEach(async () => {
    endpoint = await startEndpoint();
  });

  afterEach(async () => {
    for (const form of forms) form.remove();
    forms = [];
    await endpoint?.stop();
  });

  const openWith =
    (openOne: typeof openForm) =>
    async (config: object = {}): Promise<SynpunktForm> => {
      const form = await openOne({ endpoint: endpoint?.url ?? '', config: { fields, ...config } });
      forms.push(form);
      return form;
    };
  const open = openWith(openForm);

  return {
    /** The endpoint of all forms. */
    get endpoint(): Endpoint {
      if (!endpoint) throw new Error('a test has not begun');
      return endpoint;
    },
    open,
    /** Opens a form, and waits until the submit feature is loaded. */
    openToSend: openWith(openFormToSend),
    /** Opens the form of the same page again, as after a reload. */
    reopen(form: SynpunktForm, config: object = {}): Promise<SynpunktForm> {
      form.remove();
      return open(config);
    },
  };
}
