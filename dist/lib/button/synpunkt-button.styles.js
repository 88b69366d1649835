import { css } from 'lit';
export const buttonStyles = css `
  :host {
    display: contents;
  }

  :host([hidden]) {
    display: none;
  }

  /* The window within its offsets; a position is where in it the button stands, whichever way the page runs. */
  .place {
    position: fixed;
    z-index: var(--synpunkt-z-index, 1000);
    inset: var(--synpunkt-offset, 16px);
    padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
    display: grid;
    align-content: end;
    justify-items: right;
    pointer-events: none;
  }

  .place > * {
    pointer-events: auto;
  }

  :host([position$='left']) .place {
    justify-items: left;
  }

  :host([position^='top']) .place {
    align-content: start;
  }

  :host([position^='top']) .notice {
    order: 1;
  }

  /* A tab at the middle of an edge, where what is said above it moves it no more than in a corner. */
  :host([position^='edge']) .place {
    left: 0;
    right: 0;
    grid-template-rows: 1fr auto 1fr;
    align-content: stretch;
    align-items: end;
  }

  :host([position^='edge']) .notice:not(:empty) {
    margin-inline: 8px;
  }

  :host([position^='edge']) .words {
    flex-direction: column;
    min-width: 48px;
    padding: 24px 8px;
    border-radius: var(--_radius) 0 0 var(--_radius);
  }

  /* Not on the button itself, whose words WebKit does not turn. */
  :host([position^='edge']) button span {
    writing-mode: vertical-rl;
  }

  :host([position='edge-left']) .words {
    border-radius: 0 var(--_radius) var(--_radius) 0;
  }

  :host([position='edge-left']) button span {
    rotate: 180deg;
  }

  :host([position='inline']) .place {
    position: static;
    display: inline-grid;
    justify-items: start;
    padding: 0;
  }

  .words,
  .notice:not(:empty) {
    /* A hair of the ground, so that what floats stands off from what it floats over. */
    box-shadow:
      0 0 0 1px var(--_background),
      0 2px 8px rgb(0 0 0 / 30%);
  }

  /* Empty it takes no room, but is there: a screen reader hears only what changes in a place that it knows. */
  .notice:not(:empty) {
    margin-block: 8px;
    padding: 8px 16px;
    border: 2px solid;
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_text);
  }

  .image {
    min-width: 48px;
    padding: 0;
    border: 0;
    background: none;
  }

  img {
    max-width: min(16em, 40vw);
    max-height: 96px;
  }

  .words img {
    max-height: 32px;
  }

  @media print {
    .place {
      display: none;
    }
  }
`;
