import { css } from 'lit';
import { saveCopyStyles } from '../receipt/copy/save-copy.styles.js';
import { receiptStyles } from '../receipt/receipt.styles.js';
const errorStyles = css `
  /* The bar adds to the text of the error: colour alone is not enough. */
  .invalid {
    padding-inline-start: 16px;
    border-inline-start: 4px solid var(--_error);
  }

  .error,
  .over {
    color: var(--_error);
    font-weight: 700;
  }

  .error {
    display: flex;
    align-items: flex-start;
    gap: 8px;
  }

  .invalid :is(input:not([type='radio'], [type='checkbox']), select, textarea) {
    border-color: var(--_error);
  }

  .summary a {
    color: var(--_error);
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
`;
/** Styles of errors, the action row and the receipt. */
export const submitStyles = [errorStyles, receiptStyles, saveCopyStyles];
