import { css } from 'lit';

/** Styles of the parts of tasks. */
export const taskStyles = css`
  .lead,
  .hint {
    color: var(--_muted);
  }

  .field {
    max-width: 38em;
  }

  /* Grows with its text, where the browser can. */
  textarea {
    field-sizing: content;
    min-height: 4.5em;
    max-height: 24em;
  }

  [type='checkbox'] {
    flex: none;
    width: 24px;
    min-height: 24px;
    height: 24px;
    margin: 0;
    padding: 0;
    accent-color: var(--_ink);
    cursor: pointer;
  }

  .error {
    display: flex;
    gap: 8px;
    color: var(--_error);
    font-weight: 700;
  }

  .error .icon {
    width: 1.5em;
    height: 1.5em;
  }

  .field.invalid {
    padding-inline-start: 12px;
    border-inline-start: 4px solid var(--_error);
  }

  .parts {
    display: flow-root;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .parts > legend {
    font-weight: 700;
  }

  .parts > * + * {
    margin-top: 16px;
  }

  .panel {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 12px;
    padding: 16px 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_panel);
  }

  .panel.errors {
    border-inline-start: 4px solid var(--_error);
  }

  .notice-panel,
  .editor > .panel {
    margin: 16px 24px 0;
  }

  .panel ul {
    display: grid;
    gap: 8px;
  }

  .panel li > .row-actions {
    margin-top: 4px;
  }

  .panel > .code {
    width: 100%;
  }

  .panel h2 {
    margin: 0;
    font-size: 1.125em;
  }

  .notes {
    display: grid;
    gap: 4px;
    padding: 12px 16px;
    border-inline-start: 4px solid var(--_border);
    background: var(--_panel);
  }

  .gallery {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    gap: 24px;
  }

  .card {
    display: flex;
    flex-direction: column;
    gap: 8px;
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: 8px;
  }

  .card .action {
    align-self: flex-start;
    margin-top: auto;
  }

  .thumbnail {
    height: 200px;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: 4px;
    background: #fff;
  }

  .thumbnail iframe {
    width: 250%;
    height: 500px;
    border: 0;
    transform: scale(0.4);
    transform-origin: 0 0;
  }

  .more > summary {
    padding: 8px 0;
    color: var(--_ink);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .more > .stack {
    padding: 12px 0 12px 16px;
    border-inline-start: 2px solid var(--_line);
  }

  .quote {
    font-style: italic;
  }

  .steps,
  .archive {
    display: grid;
    gap: 8px;
    padding-inline-start: 1.5em;
    list-style: decimal;
  }

  .archive .archive {
    margin-top: 8px;
  }

  .archive-title,
  .document-title {
    font-weight: 700;
  }

  .digest,
  code {
    font-family: ui-monospace, 'Cascadia Mono', Consolas, monospace;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }

  .select-with-button {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px;
  }

  .select-with-button > .field {
    flex: 1 1 16rem;
  }

  .record-row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 11rem), 1fr));
    align-items: end;
    gap: 12px;
  }

  .code {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }

  .code-head {
    border-radius: var(--_radius) var(--_radius) 0 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    padding: 8px 12px;
    background: var(--_panel);
  }

  .code-label {
    font-weight: 700;
  }

  pre {
    max-height: 22rem;
    padding: 12px;
    overflow: auto;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    line-height: 1.4;
  }

  h4 {
    margin: 0;
    font-size: 1em;
  }

  .translations {
    padding-top: 16px;
    border-top: 1px solid var(--_line);
  }

  .translations ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
    gap: 16px;
    margin: 8px 0 0;
    padding: 0;
  }

  .translation .field {
    gap: 4px;
  }

  .versions {
    display: grid;
    gap: 8px;
    width: 100%;
  }

  .versions li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
  }

  .mark {
    color: var(--_error);
    font-weight: 700;
  }

  .document {
    padding-top: 24px;
    border-top: 1px solid var(--_line);
  }

  .facts {
    display: grid;
    gap: 12px;
  }

  .facts > div {
    display: grid;
    grid-template-columns: minmax(0, 14rem) minmax(0, 1fr);
    gap: 4px 16px;
  }

  .facts dt {
    font-weight: 700;
  }

  @media (width < 40rem) {
    .facts > div {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
