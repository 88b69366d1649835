import { html } from 'lit';
/** The tick of a required field; its text alternative is the text beside it. */
export const tickIcon = () => html `<svg class="tick" part="tick" viewBox="0 0 16 16" aria-hidden="true"><path d="M2 8.5 6.2 13 14 3.5" /></svg>`;
/** The tick with its text alternative, as one template: a long form has many. */
export const tickMark = (words) => html `<svg class="tick" part="tick" viewBox="0 0 16 16" aria-hidden="true"><path d="M2 8.5 6.2 13 14 3.5" /></svg
    ><span class="visually-hidden" .textContent=${words}></span>`;
/** The icon of an error. */
export const errorIcon = () => html `<svg class="icon" part="icon" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="11" />
    <path d="M12 6v7m0 3.5v1.5" />
  </svg>`;
/** The arrow of a select. */
export const chevronIcon = () => html `<svg class="chevron" part="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="m3 5.5 5 5 5-5" /></svg>`;
/** The icon of a message that was sent. */
export const sentIcon = () => html `<svg class="sent" part="icon" viewBox="0 0 48 48" aria-hidden="true">
    <circle cx="24" cy="24" r="22" />
    <path d="m14 25 7 7 13-16" />
  </svg>`;
/** The icon of a notice or a warning. */
export const infoIcon = () => html `<svg class="icon" part="icon" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="11" />
    <path d="M12 18v-7m0-3.5V6" />
  </svg>`;
