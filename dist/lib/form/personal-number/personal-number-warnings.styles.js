import { css } from 'lit';
/** Styles of the personal number warnings. */
export const warningStyles = css `
  .warning {
    display: flex;
    flex-direction: column;
    gap: 8px;
    padding: 16px;
    border: 2px solid var(--_border);
    border-inline-start-width: 8px;
    border-radius: var(--_radius);
  }

  /* Focused when sending is interrupted, so the outline must be visible. */
  .warning:focus {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
    box-shadow: 0 0 0 7px var(--_background);
  }

  .warning-heading {
    display: flex;
    gap: 8px;
    font-weight: 700;
  }

  .warning-actions {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 8px;
  }
`;
