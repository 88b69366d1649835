import { html, nothing } from 'lit';
import { errorIcon } from './icons.js';
/**
 * What keeps the message from going, at the top of the form: focus is put here, and each link leads to its input.
 *
 * @param heading - How many answers to mend, or that the message was not sent.
 * @param goTo - Takes the resident to the control with an id.
 * @param otherWay - How to reach the municipality otherwise.
 */
export function renderErrorSummary(heading, items, goTo, otherWay) {
    const handleClick = (event, id) => {
        // A fragment would look for the id in the page, outside this shadow root, and end in the address bar.
        event.preventDefault();
        goTo(id);
    };
    return html `
    <div class="summary" part="summary" role="group" aria-labelledby="summary-heading" tabindex="-1">
      <h3 id="summary-heading">${errorIcon()}<span>${heading}</span></h3>
      ${items.map(({ id, text }) => id === undefined
        ? html `<p>${text}</p>`
        : html `<p><a href="#${id}" @click=${(event) => handleClick(event, id)}>${text}</a></p>`)}
      ${otherWay ?? nothing}
    </div>
  `;
}
