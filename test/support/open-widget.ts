import { fixture, html } from '@open-wc/testing';
import type { SynpunktButton } from '../../src/button/synpunkt-button.ts';
import { define } from '../../src/define.ts';
import type { SynpunktForm } from '../../src/form/synpunkt-form.ts';

/** Properties that a test sets on an element. */
export interface WidgetProperties {
  readonly endpoint?: string;
  readonly config?: string | object;
  readonly preset?: string;
  readonly lang?: string;
  readonly fallback?: string;
}

/** Opens a form in the page; resolves when it can be filled in. */
export async function openForm(
  { endpoint = '', config = '', preset = '', lang = 'sv', fallback = '' }: WidgetProperties = {},
  handleReady: () => void = () => {},
): Promise<SynpunktForm> {
  define();
  return fixture<SynpunktForm>(
    html`<synpunkt-form
      .endpoint=${endpoint}
      .config=${config}
      .preset=${preset}
      .lang=${lang}
      .fallback=${fallback}
      @synpunkt-ready=${handleReady}
    ></synpunkt-form>`,
  );
}

/** Opens a form in the page; resolves when what validates and sends the message is loaded as well. */
export async function openFormToSend(properties: WidgetProperties = {}): Promise<SynpunktForm> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let count = 0;
  const form = await openForm(properties, () => {
    count += 1;
    // First with the texts of the form, then with those of the submit feature.
    if (count === 2) resolve();
  });
  await promise;
  await form.updateComplete;
  return form;
}

/** Renders a closed button in the page. */
export async function renderButton({
  endpoint = '',
  config = '',
  preset = '',
  lang = 'sv',
  fallback = '',
}: WidgetProperties = {}): Promise<SynpunktButton> {
  define();
  return fixture<SynpunktButton>(
    html`<synpunkt-button
      .endpoint=${endpoint}
      .config=${config}
      .preset=${preset}
      .lang=${lang}
      .fallback=${fallback}
    ></synpunkt-button>`,
  );
}

/** Returns the form in the dialog of a button. */
export function formInDialog(button: SynpunktButton): SynpunktForm {
  const form = button.shadowRoot?.querySelector('synpunkt-dialog')?.shadowRoot?.querySelector('synpunkt-form');
  if (!form) throw new Error('the button has no form yet');
  return form;
}

/** Returns the dialog element of a button, open or closed. */
export function dialogOf(button: SynpunktButton): HTMLDialogElement {
  const dialog = button.shadowRoot?.querySelector('synpunkt-dialog')?.shadowRoot?.querySelector('dialog');
  if (!dialog) throw new Error('the button has no dialog yet');
  return dialog;
}
