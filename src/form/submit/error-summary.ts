import { html, type TemplateResult } from 'lit';
import { errorIcon } from '../view/icons.ts';

/**
 * What keeps the message from going, at the top of the form: focus is put here.
 *
 * @param heading - How many answers to mend, or that the message was not sent.
 * @param otherWay - How to reach the municipality otherwise.
 */
export const renderErrorSummary = (
  heading: string,
  items: readonly TemplateResult[],
  otherWay?: TemplateResult,
): TemplateResult => html`
  <div class="summary" part="summary" role="group" aria-labelledby="summary-heading" tabindex="-1">
    <h3 id="summary-heading">${errorIcon()}<span>${heading}</span></h3>
    ${items} ${otherWay}
  </div>
`;
