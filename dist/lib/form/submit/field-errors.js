import { html, nothing } from 'lit';
import { controlId } from '../fields/control.js';
import { errorIcon } from '../view/icons.js';
/** Renders an answer to correct as a link to its control. */
export const renderErrorLink = ({ field, summary }) => html `<p><a href="#${controlId(field)}" @click=${handleClick} .textContent=${summary}></a></p>`;
/** Renders the error of the control with an id, or hides it. */
export const renderError = (id, text, messages, hidden) => html `<p class="error" part=${hidden ? nothing : 'error'} id="${id}-error" ?hidden=${hidden}>
    ${errorIcon()}<span
      ><span class="visually-hidden" .textContent=${`${messages.error} `}></span><span .textContent=${text}></span
    ></span>
  </p>`;
/** Moves the focus to the control of an error. */
function handleClick(event) {
    // The browser would look for the id in the page, outside this shadow root, and change the address.
    event.preventDefault();
    const { currentTarget: link } = event;
    if (!(link instanceof HTMLAnchorElement))
        return;
    const root = link.getRootNode();
    const control = root instanceof ShadowRoot ? root.getElementById(link.hash.slice(1)) : null;
    control?.closest('.field')?.scrollIntoView({ block: 'nearest' });
    control?.focus({ preventScroll: true });
}
