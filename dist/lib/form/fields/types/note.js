import { html } from 'lit';
import { renderParagraphs } from '../../view/rich-text.js';
/** A text between the questions. */
export const noteView = {
    frame: 'none',
    render: (field, { text }) => html `<div class="note" part="note">${renderParagraphs(text(field.text))}</div>`,
};
