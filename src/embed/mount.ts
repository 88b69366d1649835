import { createLink } from '../button/fallback-link.ts';
import { register } from '../button/register.ts';
import { SynpunktButton } from '../button/synpunkt-button.ts';
import { buttonTexts } from '../messages/button-texts.ts';
import { languageFor } from '../messages/load-messages.ts';

/** What a tag may set; each left out has the default of the element's property of the same name. */
export interface MountOptions {
  /** Where messages are posted. */
  readonly endpoint?: string | undefined;
  /** Address of a JSON config; a config itself is given to the element that comes back. */
  readonly config?: string | undefined;
  /** CSS selector of the place for a form in the page; without it there is a button. */
  readonly target?: string | undefined;
  readonly label?: string | undefined;
  readonly image?: string | undefined;
  readonly display?: string | undefined;
  readonly position?: string | undefined;
  readonly theme?: string | undefined;
  readonly accent?: string | undefined;
  readonly lang?: string | undefined;
  /** Address of a page of the municipality's own, linked to where the form cannot be had. */
  readonly fallback?: string | undefined;
  /** `idle` fetches the form as soon as the page has nothing else to do. */
  readonly prefetch?: string | undefined;
}

/** What stands on the page in the end. */
export type Widget = HTMLElementTagNameMap['synpunkt-button' | 'synpunkt-form'];

/** Hears of a widget that has been put into the place that a selector finds. */
type Keep = (widget: Widget, selector: string) => void;

/** The options that are attributes of the elements by the same name. */
export const settings = [
  'endpoint',
  'config',
  'label',
  'image',
  'display',
  'position',
  'theme',
  'accent',
  'lang',
  'fallback',
] as const;

/** What has been put up or taken over: a tag that comes again finds it as it is. */
const mounted = new WeakSet<Element>();

/** The words of options that know no others. */
const words = {
  position: 'bottom-right, bottom-left, top-right, top-left, edge-right, edge-left, inline',
  display: 'image, both',
  theme: 'light, dark, auto',
};

/**
 * Puts the widget on the page: a form in the target, else a button last in the body; one in the flow of the page stands
 * in the target, else after the tag. What is written there already is set as the options say, unless it is set itself. A
 * mistake in the options is one console line, and the widget stands as well as it can.
 */
export function mount(options: MountOptions, tag?: Element, keep?: Keep): Widget {
  // For a form too: whichever copy of the widget was here first fetches the form for those that come later.
  register('synpunkt-button', SynpunktButton);
  const { target, position, prefetch } = options;
  for (const [name, known] of Object.entries(words)) {
    const value = options[name as keyof typeof words];
    if (value !== undefined && !known.split(', ').includes(value)) {
      warn(`data-${name} "${value}" is unknown; use one of ${known}`);
    }
  }
  const found = findTarget(target);
  const place = position === 'inline' ? null : found;
  const present = place
    ? (place.closest('synpunkt-form') ?? place.querySelector('synpunkt-form'))
    : document.querySelector('synpunkt-button');
  if (present && (mounted.has(present) || present.matches('[endpoint], [config]'))) return present;
  const widget = present ?? document.createElement(place ? 'synpunkt-form' : 'synpunkt-button');
  for (const name of settings) {
    const value = options[name];
    if (value !== undefined) widget.setAttribute(name, value);
  }
  // Not document.body, which is a frame on a page that names one so.
  const selector = (found && target) || 'body';
  mounted.add(widget);
  if (!present) insertWidget(widget, document.querySelector(selector), tag);
  keep?.(widget, selector);
  if (place) void fillForm(widget, options);
  else if (prefetch === 'idle') whenIdle(() => void (widget as SynpunktButton).load()); // where there is no place
  return widget;
}

/** Puts a widget into its place; a button in the flow of the body stands after its tag. */
export function insertWidget(widget: Widget, place: Element | null, tag: Element | undefined): void {
  if (place?.localName === 'body' && widget.matches('[position=inline]') && place.contains(tag ?? null)) {
    tag?.after(widget);
  } else place?.append(widget);
}

/** Safari has no idle callback, though a page may have an element of that name; the next task is near enough. */
function whenIdle(work: () => void): void {
  const { requestIdleCallback: idle } = globalThis;
  (typeof idle === 'function' ? idle : setTimeout)(work);
}

/** Finds the place for a form in the page, where one is given. */
export function findTarget(selector: string | undefined): Element | null {
  if (selector === undefined) return null;
  try {
    const found = document.querySelector(selector);
    if (found) return found;
  } catch {
    // Not a selector at all; the line below shows how one looks.
  }
  warn(`data-target "${selector}" is not on the page; write a CSS selector as "#contact"`);
  return null;
}

/**
 * Fetches the form into its place; until it has come its place says so, and when it does not, offers to try again.
 *
 * Without templates: what a further copy of the widget makes of them, no page has to trust.
 */
async function fillForm(form: HTMLElement, { fallback }: MountOptions): Promise<void> {
  const known = languageFor(form, form.lang);
  const language = known ?? 'sv';
  const { loading, failed, retry, contact } = buttonTexts[language];
  const box = document.createElement('div');
  const status = document.createElement('p');
  const again = document.createElement('button');
  box.lang = language;
  status.role = 'status';
  again.type = 'button';
  again.textContent = retry;
  again.style.padding = '14px';
  again.addEventListener('click', () => void load());
  box.append(status);
  form.append(box);
  await load();

  async function load(): Promise<void> {
    status.textContent = loading;
    try {
      await (customElements.get('synpunkt-button') as typeof SynpunktButton).loadElements(known); // as registered
      await (form as Widget).updateComplete; // as loaded
      box.remove();
    } catch {
      status.textContent = failed;
      if (!again.isConnected) box.append(again, ...createLink(fallback, contact));
      warn('the form could not be fetched');
    }
  }
}

function warn(mistake: string): void {
  console.error(`synpunkt: ${mistake}`);
}
