import { css } from 'lit';

/** A question with its control, whatever its type. */
export const fieldStyles = css`
  .field {
    display: flex;
    flex-direction: column;
    gap: 8px;
  }

  label,
  legend {
    font-weight: 700;
  }

  /*
   * Floated, a legend is laid out like any other child. Not in a flex column: there WebKit lets nothing float, and has
   * the height of such a fieldset wrong until something in it changes, so that what follows moves under the pointer.
   */
  fieldset,
  fieldset.field {
    display: flow-root;
  }

  legend {
    float: left;
    width: 100%;
    margin-bottom: 8px;
  }

  legend + * {
    clear: both;
  }

  legend:has(+ .hint) {
    margin-bottom: 4px;
  }

  fieldset > * + * {
    margin-top: 8px;
  }

  .hint,
  .counter {
    color: var(--_muted);
  }

  .hint {
    margin-top: -4px;
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

  /* Forced colours do not reach into a picture. */
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

  .counter:empty {
    display: none;
  }

  .choice {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: 48px;
    padding: 8px 12px;
    border-radius: var(--_radius);
    font-weight: 400;
    cursor: pointer;
  }

  .choices {
    display: grid;
    margin-inline-start: -12px;
  }

  .choice:hover {
    background: color-mix(in srgb, var(--_accent) 8%, var(--_background));
  }

  .choice:has(:checked) {
    background: color-mix(in srgb, var(--_accent) 12%, var(--_background));
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
    padding-top: 24px;
    border-top: 1px solid var(--_line);
  }

  .group > legend {
    font-size: 1.25em;
  }

  .group > legend:not(:has(+ .hint)) {
    margin-bottom: 24px;
  }

  .group > * + * {
    margin-top: 24px;
  }
`;
