import { messages as en } from '../../src/messages/locales/en/form.entry.ts';
import { messages as fi } from '../../src/messages/locales/fi/form.entry.ts';
import { messages as sv } from '../../src/messages/locales/sv/form.entry.ts';
import type { FormMessages } from '../../src/messages/messages.ts';
import {
  descendantsOf,
  getByRole,
  hasName,
  isExposed,
  nameOf,
  normalizeText,
  queryAllByRole,
  queryByRole,
  referencedBy,
  textOf,
  type Scope,
} from './queries.ts';

/*
 * Drivers of the widget: find its controls by their labels, fill them in, send, and read what is shown. They run in the
 * page: browser tests import them, and the tests of dist/ inject them (test/e2e/widget-driver.ts).
 */

/** A control with a value of its own. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The summary at the top of the form: the reasons why a message was not sent. */
export interface Summary {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** The links to answers that need correction. */
  readonly errors: readonly string[];
  /** All of its text. */
  readonly text: string;
}

/** The page that replaces the form after sending. */
export interface Receipt {
  readonly heading: string;
  /** Reference, time and expected answer by their terms. */
  readonly facts: Readonly<Record<string, string>>;
  /** Label and answer of each field that was sent. */
  readonly answers: readonly (readonly [label: string, answer: string])[];
}

const isControl = (element: Element): element is Control =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement;

/** Returns the control with a label, or null if the form shows none. */
export function queryField<Found extends HTMLElement = HTMLInputElement>(scope: Scope, label: string): Found | null {
  for (const element of descendantsOf(scope)) {
    if (!isControl(element) || !isExposed(element)) continue;
    // The label of a file field names the group around its control.
    const named = element.type === 'file' ? element.closest('fieldset') : element;
    const isNamed = named !== null && hasName(named, label);
    if (isNamed) return element as HTMLElement as Found; // the caller knows the class, as with querySelector()
  }
  return null;
}

/** Returns the control with a label; throws with the labels that there are if none matches. */
export function getField<Found extends HTMLElement = HTMLInputElement>(scope: Scope, label: string): Found {
  const control = queryField<Found>(scope, label);
  if (control) return control;
  const labels = [...descendantsOf(scope)].filter((element) => isControl(element) && isExposed(element)).map(nameOf);
  throw new Error(`no field "${label}"; found: ${labels.join(', ') || 'none'}`);
}

/** Returns the group of radio buttons, checkboxes or fields with a label, or null. */
export const queryGroup = (scope: Scope, name: string): HTMLElement | null =>
  queryByRole(scope, 'radiogroup', { name }) ?? queryByRole(scope, 'group', { name });

/** Returns the group of radio buttons, checkboxes or fields with a label. */
export const getGroup = (scope: Scope, name: string): HTMLElement =>
  queryGroup(scope, name) ?? getByRole(scope, 'group', { name });

/** Returns a radio button or a checkbox of a group. */
export const getChoice = (scope: Scope, group: string, name: string): HTMLInputElement =>
  queryByRole<HTMLInputElement>(getGroup(scope, group), 'radio', { name }) ??
  getByRole<HTMLInputElement>(getGroup(scope, group), 'checkbox', { name });

/** Returns a button by its name. */
export const getButton = (scope: Scope, name: string): HTMLButtonElement =>
  getByRole<HTMLButtonElement>(scope, 'button', { name });

/** Returns the value of the control with a label. */
export const valueOf = (scope: Scope, label: string): string => getField(scope, label).value;

/** Returns the labels of all questions and groups that the form shows, in order, without those of choices. */
export const readLabels = (scope: Scope): string[] =>
  [...descendantsOf(scope)]
    .filter((element) => element.matches('label, legend') && !isLabelOfChoice(element) && isExposed(element))
    .map(textOf);

const isLabelOfChoice = (element: Element): boolean =>
  element instanceof HTMLLabelElement &&
  element.control instanceof HTMLInputElement &&
  ['radio', 'checkbox'].includes(element.control.type);

/** Returns the labels of a group's radio buttons or checkboxes, or the texts of a list's options. */
export function readOptions(scope: Scope, label: string): string[] {
  const group = queryGroup(scope, label);
  if (!group) return Array.from(getField<HTMLSelectElement>(scope, label).options, textOf);
  return ['radio', 'checkbox'].flatMap((role) => queryAllByRole(group, role).map(nameOf));
}

/** Enters a text at once, with an input event, as autofill does. */
export async function fill(scope: Scope, label: string, text: string): Promise<void> {
  const control = getField(scope, label);
  control.value = text;
  control.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await updated(scope);
}

/** Chooses a radio button, a checkbox or an option of a list; without an option, presses the checkbox of that name. */
export async function choose(scope: Scope, label: string, option?: string): Promise<void> {
  const control = option === undefined ? getByRole(scope, 'checkbox', { name: label }) : queryField(scope, label);
  if (control instanceof HTMLSelectElement) selectOption(control, option ?? '');
  else (control ?? getChoice(scope, label, option ?? '')).click();
  await updated(scope);
}

function selectOption(list: HTMLSelectElement, option: string): void {
  const index = Array.from(list.options, textOf).indexOf(option);
  if (index < 0) throw new Error(`no option "${option}" in "${nameOf(list)}"`);
  list.selectedIndex = index;
  for (const type of ['input', 'change']) list.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

/** Switches the form to another language with its own control. */
export async function switchLanguage(scope: Scope, language: string): Promise<void> {
  const control = getLanguageSwitch(scope);
  control.value = language;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await updated(scope);
}

/** Returns the control that switches the language: the list whose options are each in a language of their own. */
export function getLanguageSwitch(scope: Scope): HTMLSelectElement {
  const control = queryLanguageSwitch(scope);
  if (!control) throw new Error('the form has no choice of languages');
  return control;
}

/** Returns the control that switches the language, or null. */
export const queryLanguageSwitch = (scope: Scope): HTMLSelectElement | null =>
  queryAllByRole<HTMLSelectElement>(scope, 'combobox').find(({ options }) => options?.item(0)?.lang) ?? null;

/** Waits until an element has rendered. */
async function updated(scope: Scope): Promise<void> {
  if ('updateComplete' in scope) await scope.updateComplete;
}

const texts = new Map([en, fi, sv].map((messages) => [messages.language, messages.defaultForm]));

/** Returns the texts of the default form in the language that it is shown in: Swedish, Finnish or English. */
export const defaultFormTexts = (scope: Scope): FormMessages['defaultForm'] =>
  texts.get(readLanguage(scope).lang) ?? sv.defaultForm;

/** Fills in the default form with valid answers, in the language that it is shown in. */
export async function fillDefaultForm(scope: Scope): Promise<void> {
  const { kind, department, description, answerVia } = defaultFormTexts(scope);
  await choose(scope, kind.label, kind.options.forslag);
  await choose(scope, department.label, department.options['vet-inte']);
  await fill(scope, description.label, 'Mer ljus vid stationen, tack.');
  await choose(scope, answerVia.label, answerVia.options.none);
}

/** Returns the button that sends the form, whose text depends on language and state. */
export function getSendButton(scope: Scope): HTMLButtonElement {
  const button = queryAllByRole<HTMLButtonElement>(scope, 'button').find(({ type }) => type === 'submit');
  if (!button) throw new Error('no button that sends');
  return button;
}

/** Presses the button that sends. */
export const pressSend = (scope: Scope): void => getSendButton(scope).click();

/** Returns the heading of the form. */
export const readHeading = (scope: Scope): string => textOf(getByRole(scope, 'heading', { level: 2 }));

/** Returns the language and the direction of the form. */
export function readLanguage(scope: Scope): { lang: string; dir: string } {
  const root = statusOf(scope).closest<HTMLElement>('[lang]');
  return { lang: root?.lang ?? '', dir: root?.dir ?? '' };
}

/** Returns the live region that speaks for the whole form, its last one; of a button, the one beside it, its first. */
export function statusOf(scope: Scope): HTMLElement {
  const regions = queryAllByRole(scope, 'status');
  const isButton = scope instanceof Element && scope.localName === 'synpunkt-button';
  return (isButton ? undefined : regions.at(-1)) ?? getByRole(scope, 'status');
}

/** Returns the text of the form's live region. */
export const readStatus = (scope: Scope): string => textOf(statusOf(scope));

/** Returns the summary of what keeps the message from being sent: the group that is labelled by a heading. */
export function querySummary(scope: Scope): HTMLElement | null {
  const groups = queryAllByRole(scope, 'group');
  return (
    groups.find((group) => referencedBy(group, 'aria-labelledby').some(({ localName }) => localName === 'h3')) ?? null
  );
}

/** Returns the summary of what keeps the message from being sent. */
export function getSummary(scope: Scope): HTMLElement {
  const summary = querySummary(scope);
  if (!summary) throw new Error('no summary');
  return summary;
}

/** Reads the summary of what keeps the message from being sent. */
export function readSummary(scope: Scope): Summary {
  const summary = getSummary(scope);
  return {
    heading: nameOf(summary),
    paragraphs: queryAllByTag(summary, 'p'),
    errors: errorLinks(summary).map(textOf),
    text: textOf(summary),
  };
}

/** Returns the heading of the summary and its paragraphs. */
export const readSummaryLines = (scope: Scope): string[] => {
  const { heading, paragraphs } = readSummary(scope);
  return [heading, ...paragraphs];
};

/** Returns the links of the summary, one for each answer that needs correction. */
export const readErrors = (scope: Scope): string[] => errorLinks(querySummary(scope)).map(textOf);

/** Returns the link of the summary with a text. */
export const getErrorLink = (scope: Scope, name: string): HTMLElement => getByRole(getSummary(scope), 'link', { name });

/** Returns the ways to contact the municipality that the summary shows. */
export const readContact = (scope: Scope): string[] => {
  const summary = querySummary(scope);
  return summary ? queryAllByRole(summary, 'listitem').map(textOf) : [];
};

const errorLinks = (summary: HTMLElement | null): HTMLElement[] =>
  summary
    ? queryAllByRole<HTMLAnchorElement>(summary, 'link').filter((link) => link.getAttribute('href')?.startsWith('#'))
    : [];

const queryAllByTag = (scope: Scope, tag: string): string[] =>
  [...descendantsOf(scope)].filter((element) => element.localName === tag).map(textOf);

/** Returns the error message of a control or a group, or an empty text. */
export function readFieldError(scope: Scope, label: string): string {
  const control = queryField(scope, label) ?? getDescribedChoice(scope, label);
  const description = referencedBy(control, 'aria-describedby').find(({ id }) => id.endsWith('-error'));
  return description ? textOf(description) : '';
}

/** Returns the choice that has the description of a group. */
export const getDescribedChoice = (scope: Scope, group: string): Element =>
  getGroup(scope, group).querySelector('[aria-describedby]') ?? getGroup(scope, group);

/** Returns the warning of a personal number, or null. */
export const queryWarning = (scope: Scope, name = 'Texten verkar innehålla ett personnummer'): HTMLElement | null =>
  queryByRole(scope, 'group', { name });

/** Returns the notices of chosen options: the live regions before that of the form. */
export const readNotices = (scope: Scope): string[] =>
  queryAllByRole(scope, 'status')
    .slice(0, -1)
    .flatMap((region) => queryAllByTag(region, 'p'));

/** Returns the names and sizes of the chosen files: the list items that have a button. */
export const readFiles = (scope: Scope): string[] =>
  queryAllByRole(scope, 'listitem')
    .filter((item) => queryByRole(item, 'button'))
    .map(textOf);

/** Returns the messages about files that cannot be sent: the items of lists that describe a control. */
export const readFileErrors = (scope: Scope): string[] =>
  queryAllByRole(scope, 'listitem')
    .filter(({ parentElement }) => describesControl(parentElement))
    .map(textOf);

function describesControl(element: HTMLElement | null): boolean {
  const root = element?.getRootNode();
  return Boolean(
    element?.id && root instanceof ShadowRoot && root.querySelector(`[aria-describedby~="${CSS.escape(element.id)}"]`),
  );
}

/** Returns whether a form is shown that can be sent. */
export const hasForm = (scope: Scope): boolean =>
  queryAllByRole<HTMLButtonElement>(scope, 'button').some(({ type }) => type === 'submit');

/** Returns whether the receipt is shown. */
export const hasReceipt = (scope: Scope): boolean => queryReceiptHeading(scope) !== null;

/** Returns the heading of the receipt, which takes the focus. */
export function getReceiptHeading(scope: Scope): HTMLElement {
  const heading = queryReceiptHeading(scope);
  if (!heading) throw new Error('no receipt');
  return heading;
}

/** The form that it replaces may still be leaving. */
const queryReceiptHeading = (scope: Scope): HTMLElement | null =>
  queryAllByRole(scope, 'heading', { level: 3 }).find((heading) => !heading.closest('form')) ?? null;

/** Reads the receipt. */
export function readReceipt(scope: Scope): Receipt {
  const heading = getReceiptHeading(scope);
  const lists = [...descendantsOf(scope)].filter(({ localName }) => localName === 'dl').map(readList);
  const answers = lists.at(-1) ?? [];
  return { heading: textOf(heading), facts: Object.fromEntries(lists.length > 1 ? (lists[0] ?? []) : []), answers };
}

/** Returns the answers of the receipt, in order. */
export const readAnswers = (scope: Scope): string[] => readReceipt(scope).answers.map(([, answer]) => answer);

function readList(list: Element): [term: string, definition: string][] {
  const definitions = queryAllByRole(list, 'definition');
  return queryAllByRole(list, 'term').map((term, index) => [
    textOf(term),
    normalizeText(definitions[index]?.textContent ?? ''),
  ]);
}
