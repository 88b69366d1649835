/*
 * The page of the preview: the real widget with the form that the editor sends, and a transport that sends nothing.
 */
import { readingOrder } from './reading-order.ts';
import { questionOfId, readMessage, type PreviewMessage, type ShowMessage } from './protocol.ts';

/** The properties of both elements of the widget, which the built widget defines. */
interface WidgetElement extends HTMLElement {
  config: object;
  theme: string;
  transport: (message: unknown) => Promise<object>;
}

/** The time after a change until the form is read, in milliseconds. */
const readDelay = 100;

let widget: WidgetElement | undefined;
let shownConfig = '';
let outcome = 'sent';
let isReadingShown = false;
let shownParts = '';
let readTimer: ReturnType<typeof setTimeout> | undefined;

/** Fails as the endpoint would, or hands out a receipt. */
function transport(message: unknown): Promise<object> {
  postToEditor({ synpunkt: 'sent', message: JSON.parse(JSON.stringify(message)) });
  if (outcome === 'sent') {
    const receipt = { reference: 'PROV-1', receivedAt: new Date().toISOString() };
    return Promise.resolve({ ok: true, receipt });
  }
  if (outcome !== 'invalid')
    return Promise.resolve({
      ok: false,
      reason: outcome === 'unsure' ? 'network' : outcome,
      unsure: outcome === 'unsure',
    });
  const { values }: { values?: object } = Object(message);
  const [field = ''] = Object.keys(values ?? {});
  return Promise.resolve({ ok: false, reason: 'invalid', issues: [{ field, code: 'invalid' }] });
}

function show(message: ShowMessage): void {
  const { config, place, theme, language, button, outcome: next } = message;
  const tag = place === 'button' ? 'synpunkt-button' : 'synpunkt-form';
  outcome = next;
  isReadingShown = message.isReadingShown;
  document.documentElement.style.setProperty('color-scheme', theme);
  document.documentElement.lang = language;
  // Another element for another place; the same keeps what has been typed.
  const isNew = widget?.localName !== tag;
  if (isNew) {
    widget?.remove();
    widget = document.createElement(tag) as unknown as WidgetElement; // defined by the widget
    widget.transport = transport;
    shownConfig = '';
  }
  const current = widget;
  if (current === undefined) return;
  const json = JSON.stringify(config);
  if (json !== shownConfig) current.config = config;
  shownConfig = json;
  current.lang = language;
  current.theme = theme;
  for (const name of ['label', 'position', 'image', 'display', 'accent']) {
    const value = place === 'button' ? button[name] : undefined;
    if (value) current.setAttribute(name, value);
    else current.removeAttribute(name);
  }
  if (isNew) document.querySelector('main')?.append(current);
  if (isReadingShown) scheduleReading();
  else shownParts = '';
}

const postToEditor = (message: PreviewMessage): void => parent.postMessage(message, location.origin);

/** Reads the form once it has rendered what changes it, and again after each change. */
function scheduleReading(): void {
  if (!isReadingShown) return;
  clearTimeout(readTimer);
  readTimer = setTimeout(read, readDelay);
}

function read(): void {
  const main = document.querySelector('main');
  if (main === null) return;
  observe(main);
  const parts = readingOrder(main);
  const json = JSON.stringify(parts);
  if (json === shownParts) return;
  shownParts = json;
  postToEditor({ synpunkt: 'read', parts });
}

const observer = new MutationObserver(scheduleReading);

/** Observes a part of the page and the shadow roots in it; one that is observed already remains so. */
function observe(root: Element | ShadowRoot): void {
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot !== null) observe(shadowRoot);
}

/** Names the question that was pressed. */
function select(event: Event): void {
  const field = event
    .composedPath()
    .find((node): node is HTMLElement => node instanceof HTMLElement && node.matches('.field'));
  const control = field?.querySelector<HTMLElement>('[id^="field-"]');
  const name = control && questionOfId(control.id);
  if (name) postToEditor({ synpunkt: 'select', name });
}

/** Shows a preset alone, as a picture: the address says which one. */
function showPicture(fragment: URLSearchParams): void {
  show({
    synpunkt: 'show',
    config: { preset: fragment.get('preset') ?? 'kontakt' },
    place: 'inline',
    theme: 'light',
    language: (fragment.get('language') ?? 'sv') as ShowMessage['language'], // another one is read as Swedish
    button: {},
    outcome: 'sent',
    isReadingShown: false,
  });
}

const fragment = new URLSearchParams(location.hash.slice(1));
if (fragment.has('preset')) {
  document.documentElement.classList.add('picture');
  showPicture(fragment);
} else {
  addEventListener('message', (event) => {
    const message = readMessage<ShowMessage>(event, parent);
    if (message?.synpunkt === 'show') show(message);
  });
  addEventListener('click', select, true);
  // Properties, such as what is checked, are in no mutation.
  addEventListener('change', scheduleReading, true);
  postToEditor({ synpunkt: 'ready' });
}
