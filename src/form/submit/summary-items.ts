import { html, type TemplateResult } from 'lit';
import type { Field } from '../../contract/fields/field.ts';
import { flattenInputs } from '../../contract/values/flatten-inputs.ts';
import type { VisibleInput } from '../../contract/values/evaluate-form.ts';
import type { Messages } from '../../messages/messages.ts';
import { controlId } from '../fields/control.ts';
import { issueText, type ShownIssue } from './issue-text.ts';

/**
 * Sorts issues into answers to mend, each as a link to its control, and what no field of the form is to blame for, said
 * once. An answer that is out of sight by now has nothing left to mend.
 */
export function summaryItems(
  issues: readonly ShownIssue[],
  fields: readonly Field[],
  visible: ReadonlyMap<string, VisibleInput>,
  messages: Messages,
): { toMend: TemplateResult[]; unknown: TemplateResult[] } {
  const names = new Set(flattenInputs(fields).flatMap(({ input }) => (input.type === 'hidden' ? [] : [input.name])));
  const toMend = issues.flatMap((issue) => {
    const seen = visible.get(issue.field);
    if (!seen || seen.input.type === 'hidden') return [];
    const text = issueText(issue, seen.input, messages);
    return [html`<p><a href="#${controlId(issue.field)}" @click=${handleClick}>${text}</a></p>`];
  });
  const unknown = issues.filter(({ field }) => !names.has(field)).map((issue) => issueText(issue, undefined, messages));
  return { toMend, unknown: [...new Set(unknown)].map((text) => html`<p>${text}</p>`) };
}

/** Takes the resident to the control of an error. */
function handleClick(event: Event): void {
  // A fragment would look for the id in the page, outside this shadow root, and end in the address bar.
  event.preventDefault();
  if (!(event.target instanceof HTMLAnchorElement)) return;
  const root = event.target.getRootNode();
  const control = root instanceof ShadowRoot ? root.getElementById(event.target.hash.slice(1)) : null;
  control?.closest('.field')?.scrollIntoView({ block: 'nearest' });
  control?.focus({ preventScroll: true });
}
