import { css } from 'lit';
/** Styles of the button. */
export const buttonStyles = css `
  :host {
    display: contents;
  }

  /* Its dialog can still be opened, also on a page that gives every hidden element no box. */
  :host([hidden]) {
    display: contents !important;
  }

  :host([hidden]) .action {
    display: none !important;
  }

  /* Fills the viewport within the offset; the position aligns the button in it, whatever the direction of the page. */
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

  /* A tab in the middle of an edge; the status above it does not move it. */
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

  /* Not on the button itself, whose text WebKit does not turn. */
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

  /* A window with no room for it, as the preview of a block in an editor, which grows with its content. */
  @media (max-height: 8em) {
    .place {
      position: static;
    }
  }

  .words,
  .notice:not(:empty) {
    /* A thin line of the background colour separates it from the page. */
    box-shadow:
      0 0 0 1px var(--_background),
      0 2px 8px rgb(0 0 0 / 30%);
  }

  /* Empty, it takes no room but is rendered: screen readers announce only changes in a live region that exists. */
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
