import { css } from 'lit';
export const buttonStyles = css `
  :host {
    display: contents;
  }

  :host([hidden]) {
    display: none;
  }

  .corner {
    --_offset: var(--synpunkt-offset, 16px);
    position: fixed;
    z-index: var(--synpunkt-z-index, 1000);
    bottom: calc(var(--_offset) + env(safe-area-inset-bottom));
    right: calc(var(--_offset) + env(safe-area-inset-right));
    display: grid;
    justify-items: end;
    gap: 8px;
    max-width: calc(100% - 2 * var(--_offset));
  }

  :host([position='bottom-left']) .corner {
    right: auto;
    left: calc(var(--_offset) + env(safe-area-inset-left));
    justify-items: start;
  }

  .action,
  .notice {
    /* A hair of the ground, so that what floats stands off from what it floats over. */
    box-shadow:
      0 0 0 1px var(--_background),
      0 2px 8px rgb(0 0 0 / 30%);
  }

  .notice {
    padding: 8px 16px;
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_text);
  }

  /* Empty it takes no room, but is there: a screen reader hears only what changes in a place that it knows. */
  .notice:empty {
    padding: 0;
    box-shadow: none;
  }

  .image {
    min-width: 48px;
    min-height: 48px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
  }

  img {
    display: block;
    max-width: min(16em, 40vw);
    max-height: 96px;
  }

  @media print {
    .corner {
      display: none;
    }
  }
`;
