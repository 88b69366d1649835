import { css } from 'lit';
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
