import { html, nothing } from 'lit';
import { tickIcon } from './icons.js';
/** Explains the tick, where there is one. */
export const renderRequiredNote = ({ inputs }, { requiredNote }) => [...inputs.values()].some(({ required }) => required)
    ? html `<p class="required-note" part="required">${tickIcon()}<span>${requiredNote}</span></p>`
    : nothing;
