import { html } from 'lit';
import type { Note } from '../../../contract/fields/field.ts';
import { renderParagraphs } from '../../view/rich-text.ts';
import type { FieldView } from '../field-view.ts';

/** A text between the questions. */
export const noteView = {
  frame: 'none',
  render: (field, { text }) => html`<div class="note" part="note">${renderParagraphs(text(field.text))}</div>`,
} satisfies FieldView<Note>;
