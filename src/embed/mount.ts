import { loadElements } from '../button/load-elements.ts';
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
  /** `idle` fetches the form as soon as the page has nothing else to do. */
  readonly prefetch?: string | undefined;
}

/** What stands on the page in the end. */
type Widget = HTMLElementTagNameMap['synpunkt-button' | 'synpunkt-form'];

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
] as const;

/** The words of options that know no others. */
const words = {
  position: 'bottom-right, bottom-left, top-right, top-left, edge-right, edge-left, inline',
  display: 'image, both',
  theme: 'light, dark, auto',
};

/**
 * Puts the widget on the page: a form in the target, else a button last in the body; one in the flow of the page stands
 * in the target, else after the tag. A mistake in the options is one console line, and the widget stands as well as it
 * can.
 */
export function mount(options: MountOptions, tag?: Element): Widget {
  const place = options.target === undefined ? undefined : findTarget(options.target);
  for (const [name, known] of Object.entries(words)) {
    const value = options[name as keyof typeof words];
    if (value !== undefined && !known.split(', ').includes(value)) {
      warn(`data-${name} "${value}" is unknown; use one of ${known}`);
    }
  }
  const inFlow = options.position === 'inline';
  return place && !inFlow ? mountForm(place, options) : mountButton(options, place, inFlow ? tag : undefined);
}

function findTarget(selector: string): Element | undefined {
  try {
    const found = document.querySelector(selector);
    if (found) return found;
  } catch {
    // Not a selector at all; the line below shows how one looks.
  }
  warn(`data-target "${selector}" is not on the page; write a CSS selector as "#contact"`);
  return undefined;
}

function mountButton(options: MountOptions, place?: Element, tag?: Element): Widget {
  const present = document.querySelector('synpunkt-button');
  if (present) return present;
  register('synpunkt-button', SynpunktButton);
  const button = create('synpunkt-button', options);
  if (!place && tag?.closest('body')) tag.after(button);
  else (place ?? document.body).append(button);
  // Safari has no idle callback; the next task is near enough.
  if (options.prefetch === 'idle') (globalThis.requestIdleCallback ?? setTimeout)(() => void button.load());
  return button;
}

function mountForm(place: Element, options: MountOptions): Widget {
  const present = place.querySelector('synpunkt-form');
  if (present) return present;
  const form = create('synpunkt-form', options);
  place.append(form);
  void fillForm(form);
  return form;
}

function create<Tag extends 'synpunkt-button' | 'synpunkt-form'>(
  tag: Tag,
  options: MountOptions,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const name of settings) {
    const value = options[name];
    if (value !== undefined) element.setAttribute(name, value);
  }
  return element;
}

/** Fetches the form into its place; until it has come its place says so, and when it does not, offers to try again. */
async function fillForm(form: HTMLElementTagNameMap['synpunkt-form']): Promise<void> {
  const known = languageFor(form, form.lang);
  const language = known ?? 'sv';
  const { loading, failed, retry } = buttonTexts[language];
  const status = document.createElement('p');
  const again = document.createElement('button');
  status.lang = again.lang = language;
  status.role = 'status';
  again.type = 'button';
  again.textContent = retry;
  again.addEventListener('click', () => void load());
  form.append(status);
  await load();

  async function load(): Promise<void> {
    status.textContent = loading;
    try {
      await loadElements(known);
      await form.updateComplete;
      form.textContent = '';
    } catch {
      status.textContent = failed;
      form.append(again);
      warn('the form could not be fetched');
    }
  }
}

function warn(mistake: string): void {
  console.error(`synpunkt: ${mistake}`);
}
