import { css } from 'lit';

/** Styles of the list of questions and of what opens in it. */
export const questionStyles = css`
  .outline {
    display: grid;
    gap: 8px;
  }

  .entry .outline {
    margin: 8px 0 8px 24px;
  }

  .entry-head,
  .left-out {
    display: flex;
    align-items: stretch;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_background);
  }

  .left-out {
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    padding: 4px 12px;
    border-style: dashed;
    color: var(--_muted);
  }

  .handle {
    display: grid;
    place-items: center;
    min-width: 32px;
    color: var(--_muted);
    cursor: grab;
    touch-action: none;
    user-select: none;
  }

  .is-dragged {
    opacity: 0.6;
  }

  .is-dragged .handle {
    cursor: grabbing;
  }

  .entry {
    position: relative;
  }

  .drop-before::before,
  .drop-after::before {
    content: '';
    position: absolute;
    inset-inline: 0;
    inset-block-start: -6px;
    border-block-start: 4px solid var(--_accent);
  }

  .drop-after::before {
    inset-block: auto -6px;
  }

  .entry-button {
    flex: 1;
    display: grid;
    gap: 2px;
    min-width: 0;
    padding: 10px 16px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    text-align: start;
    cursor: pointer;
  }

  .entry-button:hover {
    background: var(--_tint);
  }

  .entry-label {
    font-weight: 700;
  }

  .entry-facts {
    color: var(--_muted);
    font-size: 0.875em;
  }

  .badge {
    color: var(--_error);
    font-weight: 700;
  }

  .tools {
    display: flex;
    align-items: center;
    gap: 4px;
    padding: 4px;
  }

  .tool {
    min-width: 40px;
    min-height: 40px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font-size: 1.125em;
    cursor: pointer;
  }

  .tool:hover {
    border-color: var(--_border);
  }

  .is-open > .entry-head {
    border-color: var(--_ink);
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }

  .entry-editor {
    padding: 20px;
    border: 1px solid var(--_ink);
    border-top: 0;
    border-radius: 0 0 var(--_radius) var(--_radius);
  }

  .options {
    display: grid;
    gap: 16px;
  }

  .option-line {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    gap: 8px;
  }

  .option-line .field {
    flex: 1 1 11rem;
    min-width: 0;
    gap: 4px;
  }

  .option-line label {
    font-weight: 400;
    color: var(--_muted);
  }

  .condition {
    display: grid;
    gap: 16px;
    padding-inline-start: 16px;
    border-inline-start: 2px solid var(--_line);
  }

  .condition-row {
    display: grid;
    gap: 12px;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12rem), 1fr));
    padding-bottom: 16px;
    border-bottom: 1px solid var(--_line);
  }

  .ask {
    display: grid;
    gap: 12px;
    padding: 16px;
    border: 2px solid var(--_error);
    border-radius: var(--_radius);
  }

  .ask ul,
  .archive ul {
    padding-inline-start: 1.5em;
    list-style: disc;
  }

  @media (width < 40rem) {
    .entry .outline {
      margin-inline-start: 12px;
    }

    .entry-head {
      flex-wrap: wrap;
    }

    .entry-editor {
      padding: 16px 12px;
    }
  }
`;
