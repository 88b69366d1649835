import { html, nothing } from 'lit';
import { errorIcon } from './icons.js';
/**
 * What keeps the message from going, at the top of the form: focus is put here, and each link leads to its input.
 *
 * @param heading - How many answers to mend, or that the message was not sent.
 * @param otherWay - How to reach the municipality otherwise.
 */
export function renderErrorSummary(heading, items, otherWay) {
    return html `
    <div class="summary" part="summary" role="group" aria-labelledby="summary-heading" tabindex="-1">
      <h3 id="summary-heading">${errorIcon()}<span>${heading}</span></h3>
      ${items.map(({ id, text }) => id === undefined ? html `<p>${text}</p>` : html `<p><a href="#${id}" @click=${handleClick}>${text}</a></p>`)}
      ${otherWay ?? nothing}
    </div>
  `;
}
/** Takes the resident to the control of an error. */
function handleClick(event) {
    // A fragment would look for the id in the page, outside this shadow root, and end in the address bar.
    event.preventDefault();
    if (!(event.target instanceof HTMLAnchorElement))
        return;
    const root = event.target.getRootNode();
    const control = root instanceof ShadowRoot ? root.getElementById(event.target.hash.slice(1)) : null;
    control?.closest('.field')?.scrollIntoView({ block: 'nearest' });
    control?.focus({ preventScroll: true });
}
