import { css } from 'lit';

/** Styles of the page: header, tasks, the task that is shown, and the preview. */
export const editorStyles = css`
  :host {
    max-width: none;
    --_measure: 44rem;
    --_accent: light-dark(#0b5a4a, #7fd1bd);
    --_panel: color-mix(in srgb, var(--_text) 4%, var(--_background));
  }

  h1,
  h3,
  ol,
  pre {
    margin: 0;
    padding: 0;
  }

  ol,
  ul {
    list-style: none;
  }

  .editor {
    min-height: 100vh;
    display: flex;
    flex-direction: column;
  }

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    padding: 10px 24px;
    border-bottom: 1px solid var(--_line);
  }

  h1 {
    font-size: 1.25em;
    line-height: 1.2;
  }

  .header-actions,
  .languages,
  .row-actions,
  .saved {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  .saved {
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: 0.875em;
  }

  /* Always has room for the longest text, so that nothing moves under a finger when the form is first saved. */
  .saved-at {
    display: grid;
  }

  .saved-at > span,
  .saved-at::after {
    grid-area: 1 / 1;
  }

  .saved-at::after {
    content: attr(data-longest);
    visibility: hidden;
  }

  .action {
    min-height: 44px;
    padding: 6px 16px;
  }

  .action.quiet {
    border-color: var(--_border);
    font-weight: 400;
    color: var(--_text);
  }

  .glyph {
    flex: none;
    width: 1em;
    height: 1em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }

  header .action {
    min-height: 40px;
    padding: 4px 12px;
  }

  [aria-disabled='true'] {
    opacity: 0.55;
    cursor: default;
  }

  .link {
    min-height: 32px;
    padding: 4px;
    border: 0;
    background: none;
    color: var(--_ink);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .link[aria-pressed='true'] {
    color: inherit;
    font-weight: 700;
    text-decoration: none;
  }

  /* Seen wherever the page is scrolled to. */
  .status {
    position: sticky;
    top: 0;
    z-index: 2;
    min-height: 2em;
    padding: 4px 24px;
    background: var(--_tint);
  }

  .status::first-letter {
    text-transform: uppercase;
  }

  .status:empty {
    min-height: 0;
    padding: 0;
  }

  /* Below the status line, also where that has several lines. */
  .columns * {
    scroll-margin-top: 5rem;
  }

  .columns {
    display: grid;
    grid-template-columns: 15rem minmax(0, 1fr) minmax(0, 30rem);
    align-items: start;
  }

  .wide .columns {
    grid-template-columns: 15rem minmax(0, 1fr);
  }

  .tasks {
    padding: 24px 12px;
  }

  .menu-row {
    display: none;
  }

  .tasks ol {
    counter-reset: task;
    display: grid;
    gap: 4px;
  }

  .tasks li button {
    display: grid;
    grid-template-columns: 1.5em 1fr;
    width: 100%;
    min-height: 48px;
    padding: 10px 12px;
    border: 0;
    border-inline-start: 4px solid transparent;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    text-align: start;
    cursor: pointer;
  }

  .tasks li button::before {
    counter-increment: task;
    content: counter(task);
    color: var(--_muted);
  }

  .tasks li button:hover {
    background: var(--_tint);
  }

  .tasks [aria-current] {
    border-color: var(--_ink);
    background: var(--_tint);
    font-weight: 700;
  }

  .task-state {
    grid-column: 2;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }

  main.task {
    max-width: var(--_measure);
    padding: 24px clamp(16px, 3vw, 40px) 64px;
  }

  .wide main.task {
    max-width: 68rem;
  }

  .task > h2 {
    font-size: 1.5em;
    line-height: 1.2;
  }

  .stack {
    display: flex;
    flex-direction: column;
    gap: calc(3 * var(--_space));
  }

  /* Gets the focus so that its text is read; nothing can be done with it. */
  [tabindex='-1']:focus-visible {
    outline: none;
    box-shadow: none !important;
  }

  h3 {
    font-size: 1.125em;
    line-height: 1.3;
  }

  @media (forced-colors: active) {
    .tasks li button {
      border-color: Canvas;
    }

    .tasks li [aria-current] {
      border-color: Highlight;
    }
  }

  .next {
    margin-top: 16px;
  }

  @media (width >= 72rem) {
    .tasks {
      position: sticky;
      top: 0;
      max-height: 100vh;
      overflow: auto;
    }
  }

  @media (width < 72rem) {
    .columns,
    .wide .columns {
      grid-template-columns: minmax(0, 1fr);
    }

    .tasks {
      padding: 8px 16px;
      border-bottom: 1px solid var(--_line);
    }

    .menu-row {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }

    /* Below each other where a name would be broken; each then fills its row. */
    .menu-row .action {
      flex: 1 0 auto;
      max-width: 100%;
      padding-inline: 12px;
    }

    .menu-row .menu {
      flex-grow: 999;
      justify-content: flex-start;
      font-weight: 700;
    }

    .pane[aria-pressed='true'] {
      background: var(--_ink);
      color: var(--_background);
    }

    .tasks ol:not(.is-open) {
      display: none;
    }

    .tasks ol.is-open {
      margin-top: 8px;
    }

    .edit-pane .preview,
    .preview-pane main.task {
      display: none;
    }

    main.task,
    .wide main.task {
      max-width: none;
    }

    header {
      padding: 8px 16px;
    }

    .saved {
      margin-inline-start: 0;
    }
  }

  /* After the colours of the narrow page. */
  @media (forced-colors: active) {
    .pane[aria-pressed='true'] {
      background: SelectedItem;
      color: SelectedItemText;
      forced-color-adjust: none;
    }
  }

  @media print {
    header,
    .editor > .panel,
    .status,
    .tasks,
    aside,
    .next,
    .no-print,
    .lead {
      display: none;
    }

    .columns {
      display: block;
    }
  }
`;
