import { css } from 'lit';
/** Styles that only a form with a config needs. */
export const configStyles = css `
  .note,
  .notice > div,
  .privacy dd {
    display: flex;
    flex-direction: column;
    gap: 8px;
  }

  .notice {
    display: flex;
    gap: 12px;
    padding: 16px;
    border-inline-start: 4px solid var(--_ink);
    background: var(--_tint);
  }

  .choices.buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    margin-inline-start: 0;
  }

  .buttons .choice {
    min-width: 7em;
    border: 2px solid var(--_border);
    font-weight: 700;
  }

  .buttons .choice:has(:checked) {
    border-color: var(--_ink);
  }

  /* Takes no room; not display: none, since screen readers announce a text only in a region that was there before. */
  .notices:empty {
    position: absolute;
  }

  [type='checkbox'] {
    flex: none;
    appearance: none;
    display: grid;
    place-content: center;
    width: 24px;
    min-height: 24px;
    height: 24px;
    padding: 0;
    cursor: pointer;
  }

  [type='checkbox']:checked {
    border-color: var(--_ink);
    background: var(--_ink);
  }

  [type='checkbox']:checked::before {
    content: '';
    width: 7px;
    height: 13px;
    margin-top: -3px;
    border: solid var(--_background);
    border-width: 0 3px 3px 0;
    transform: rotate(45deg);
  }

  @media (forced-colors: active) {
    [type='checkbox']:checked {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
    }

    [type='checkbox']:checked::before {
      border-color: HighlightText;
    }
  }

  .languages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-bottom: 24px;
  }

  .languages .select {
    flex: auto;
    max-width: 16em;
  }

  .privacy {
    display: flex;
    flex-direction: column;
    gap: 8px;
    padding-top: 24px;
    border-top: 1px solid var(--_line);
  }

  .privacy h3 {
    font-size: 1.125em;
  }

  .privacy summary {
    padding-block: 12px;
    color: var(--_ink);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .privacy dl {
    display: grid;
    gap: 16px;
    margin-bottom: 16px;
  }

  .privacy dt {
    font-weight: 700;
  }

  .contact {
    padding-inline-start: 24px;
  }

  /* Otherwise the list marker is aligned with the last line of a link that wraps. */
  .contact a {
    vertical-align: top;
  }

  /* A number that wraps would be read as two. */
  [href^='tel:'] {
    white-space: nowrap;
  }

  .files {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    padding: 12px;
    border: 2px dashed var(--_border);
    border-radius: var(--_radius);
  }

  /* Nothing can be dragged here with a finger. */
  .drop {
    display: none;
    color: var(--_muted);
  }

  @media (any-pointer: fine) {
    .drop {
      display: inline;
    }
  }

  .files.over {
    border-color: var(--_ink);
    border-style: solid;
    background: var(--_tint);
  }

  /* The control covers the whole box, so that all of it can be pressed; its own text, in the browser's language, is hidden. */
  .files input {
    position: absolute;
    inset: 0;
    height: 100%;
    padding: 0;
    opacity: 0;
    cursor: pointer;
  }

  .files:has(:focus-visible) {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
    box-shadow: 0 0 0 7px var(--_background);
  }

  .invalid .files {
    border-color: var(--_error);
  }

  .rejected,
  .file-list {
    display: grid;
    list-style: none;
  }

  .rejected {
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_error);
  }

  .file-list li {
    display: flex;
    align-items: center;
    gap: 12px;
    padding-block: 4px;
  }

  .file-list li + li {
    border-top: 1px solid var(--_line);
  }

  .file-list li > :first-child {
    flex: 1;
  }

  .preparing,
  .size {
    color: var(--_muted);
  }

  .size {
    white-space: nowrap;
  }

  .file-list .action {
    flex: none;
    padding: 8px 12px;
    border-color: transparent;
  }

  .file-list .action:hover {
    background: var(--_tint);
  }

  .file-list svg {
    width: 20px;
    height: 20px;
  }

  @media (forced-colors: active) {
    .files.over {
      border-color: Highlight;
    }
  }
`;
