import { css } from 'lit';
/** Styles of the buttons that save a copy, in the receipt and in the error summary. */
export const saveCopyStyles = css `
  .save-copy {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 8px;
  }

  .receipt .save-copy {
    margin-block: 24px;
  }

  .save-copy .action {
    padding-inline: 12px;
  }

  .save-copy a:not(:hover) {
    text-decoration: none;
  }

  .outcome {
    flex: 1 1 100%;
    font-weight: 700;
  }

  .outcome:empty {
    display: none;
  }
`;
