import { css } from 'lit';
import { saveCopyStyles } from '../receipt/copy/save-copy.styles.js';
import { receiptStyles } from '../receipt/receipt.styles.js';
import { errorColour } from '../view/error-colour.styles.js';
import { iconStyles } from '../view/icon.styles.js';
const errorStyles = css `
  /* The bar adds to the text of the error: colour alone is not enough. */
  .invalid {
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_error);
  }

  .counter {
    color: var(--_muted);
  }

  .counter:empty {
    display: none;
  }

  .error,
  .over {
    color: var(--_error);
    font-weight: 700;
  }

  .summary {
    display: flex;
    flex-direction: column;
    gap: 8px;
    padding: 16px;
    border: 2px solid var(--_error);
    border-inline-start-width: 8px;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_error) 6%, var(--_background));
  }

  /* The form moves the focus here by script, for which :focus-visible may not match. */
  .summary:focus {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
    box-shadow: 0 0 0 7px var(--_background);
  }

  .error:not([hidden]),
  .summary h3 {
    display: flex;
    align-items: flex-start;
    gap: 8px;
  }

  .summary h3 {
    font-size: 1.125em;
    color: var(--_error);
  }

  :is(input:not([type='checkbox']), select, textarea)[aria-invalid] {
    border-color: var(--_error);
  }

  a {
    display: inline-block;
    min-height: 24px;
    color: var(--_ink);
    font-weight: 700;
    text-underline-offset: 0.15em;
  }

  .summary a {
    color: var(--_error);
  }

  /* See alternating-views.ts. */
  .leaving-form form,
  .leaving-receipt .receipt,
  .leaving-actions .actions:not([role]),
  .leaving-question .actions[role] {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .actions p {
    flex: 1 1 100%;
  }

  /* Away from the send button, so that it is not pressed by mistake. */
  .actions #clear {
    margin-inline-start: auto;
    border-color: transparent;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }

  .busy::before {
    content: '';
    width: 1em;
    height: 1em;
    border: 2px solid;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: turn 0.8s linear infinite;
  }

  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .busy::before {
      animation: none;
    }
  }
`;
/** Styles of errors, the action row and the receipt. */
export const submitStyles = [errorColour, iconStyles, errorStyles, receiptStyles, saveCopyStyles];
