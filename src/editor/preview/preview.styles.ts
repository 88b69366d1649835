import { css } from 'lit';

/** Styles of the preview. */
export const previewStyles = css`
  @media (width >= 72rem) {
    .preview {
      position: sticky;
      top: 0;
      min-height: 100vh;
      max-height: 100vh;
      overflow: auto;
      border-inline-start: 1px solid var(--_line);
    }
  }

  .preview {
    padding: 24px;
    background: var(--_panel);
  }

  .preview > h2 {
    font-size: 1.125em;
    line-height: 1.2;
  }

  .preview.stack {
    gap: 16px;
  }

  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .switch {
    display: flex;
    flex-wrap: wrap;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_background);
  }

  .switch button {
    min-height: 40px;
    padding: 4px 12px;
    border: 0;
    border-radius: 3px;
    background: none;
    color: inherit;
    cursor: pointer;
  }

  .switch [aria-pressed='true'] {
    background: var(--_ink);
    color: var(--_background);
    font-weight: 700;
  }

  @media (forced-colors: active) {
    .switch [aria-pressed='true'] {
      background: SelectedItem;
      color: SelectedItemText;
      forced-color-adjust: none;
    }
  }

  .stage {
    display: flex;
    justify-content: center;
  }

  .stage iframe {
    width: 100%;
    height: min(44rem, 75vh);
    border: 1px solid var(--_border);
    border-radius: 8px;
    background: Canvas;
  }

  .spoken {
    margin: 0;
    padding-inline-start: 2.5em;
    list-style: decimal;
    overflow-wrap: anywhere;
  }

  .spoken li + li {
    margin-block-start: 4px;
  }

  .stage.phone iframe {
    max-width: 390px;
    border-radius: 20px;
  }
`;
