import { css } from 'lit';
/** Styles of a field, whatever its type. */
export const fieldStyles = css `
  .field {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
  }

  label,
  legend {
    font-weight: 700;
  }

  /*
   * A legend that floats is laid out like any other child. Not in a flex column: WebKit does not float anything there, and
   * computes the height of such a fieldset wrongly until its content changes, so that the following fields would move.
   */
  fieldset,
  fieldset.field {
    display: flow-root;
  }

  legend {
    float: left;
    width: 100%;
    margin-bottom: var(--_space);
  }

  legend:has(+ .hint) {
    margin-bottom: 4px;
  }

  /* Not "* + *": Chromium would compute the styles of the whole form again when an error is inserted. */
  fieldset > :not(legend) {
    clear: both;
    margin-top: var(--_space);
  }

  .hint {
    margin-top: -4px;
    color: var(--_muted);
  }

  .tick {
    width: 0.875em;
    height: 0.875em;
    margin-inline-start: 6px;
    color: var(--_ink);
    stroke-width: 2.5;
  }

  .required-note .tick {
    margin-inline-start: 0;
  }

  /* Forced colours do not apply to SVG. */
  @media (forced-colors: active) {
    .tick {
      color: inherit;
    }
  }

  input,
  select,
  textarea {
    width: 100%;
    min-height: 48px;
    padding: 8px 12px;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
    line-height: 1.5;
  }

  textarea {
    min-height: 10em;
    resize: vertical;
  }

  .short {
    max-width: 20em;
  }

  .select {
    position: relative;
  }

  select {
    appearance: none;
    padding-inline-end: 48px;
    text-overflow: ellipsis;
    cursor: pointer;
  }

  .chevron {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 16px;
    width: 16px;
    height: 100%;
    pointer-events: none;
  }

  .choice {
    display: flex;
    gap: 12px;
    min-height: 48px;
    /* One line is centred in the minimum height; more lines extend it. */
    padding: calc(24px - 0.75em) 12px;
    border-radius: var(--_radius);
    font-weight: 400;
    cursor: pointer;
  }

  .choices {
    display: grid;
    margin-inline-start: -12px;
  }

  .choice:hover,
  .choice:has(:checked) {
    background: var(--_tint);
  }

  .choice input {
    margin-top: calc(0.75em - 12px);
  }

  [type='radio'] {
    flex: none;
    appearance: none;
    width: 24px;
    min-height: 24px;
    height: 24px;
    padding: 0;
    border-radius: 50%;
    cursor: pointer;
  }

  [type='radio']:checked {
    border: 8px solid var(--_ink);
  }

  .group {
    padding-top: calc(3 * var(--_space));
    border-top: 1px solid var(--_line);
  }

  .group > legend {
    font-size: 1.25em;
  }

  .group > legend:not(:has(+ .hint)) {
    margin-bottom: calc(3 * var(--_space));
  }

  .group > :not(legend) {
    margin-top: calc(3 * var(--_space));
  }
`;
