import { css } from 'lit';
/** Styles of the dialog. */
export const dialogStyles = css `
  :host {
    --_line: color-mix(in srgb, var(--_text) 18%, var(--_background));
    display: contents;
  }

  /* synpunkt-dialog.ts sets the size of the visual viewport, which an on-screen keyboard makes smaller. */
  dialog {
    inset-block: var(--_top, 0px) calc(100% - var(--_top, 0px) - var(--_height, 100%));
    width: min(100% - 32px, 42em);
    max-width: none;
    max-height: min(var(--_height, 100%) - 64px, 60em);
    margin: auto;
    padding: 0;
    border: 1px solid var(--_line);
    border-top: 4px solid var(--_accent);
    border-radius: calc(var(--_radius) * 2);
    /* Not hidden, with which it could be scrolled: Firefox would stop there by Tab. */
    overflow: clip;
    visibility: visible;
    background: var(--_opaque);
    color: var(--_text);
    box-shadow: 0 8px 40px rgb(0 0 0 / 35%);
  }

  dialog[open] {
    display: flex;
  }

  dialog::backdrop {
    background: rgb(10 20 30 / 60%);
  }

  /* The frame covers the whole dialog, so that a click on the dialog itself is a click on its backdrop. */
  .frame {
    flex: auto;
    overflow: auto;
    overscroll-behavior: contain;
    /* The height of the sticky heading and of the sticky send row. */
    scroll-padding-block: calc(1em + 72px) calc(1.5em + 72px);
    --_gutter: 32px;
  }

  .header {
    position: sticky;
    top: 0;
    z-index: 3;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    padding-block: calc(8px + env(safe-area-inset-top)) 8px;
    padding-inline: var(--_gutter) 8px;
    border-bottom: 1px solid var(--_line);
    background: var(--_opaque);
  }

  h2 {
    margin: 0;
    font-size: 1.5em;
    line-height: 1.25;
    hyphens: auto;
    overflow-wrap: anywhere;
  }

  h2:focus-visible {
    outline: none;
    box-shadow: none !important;
  }

  .close {
    flex: none;
    display: grid;
    place-items: center;
    width: 48px;
    height: 48px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    cursor: pointer;
  }

  .close:hover {
    background: color-mix(in srgb, var(--_text) 8%, var(--_background));
  }

  .close svg {
    width: 24px;
    height: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }

  .body {
    padding: 24px var(--_gutter) 0;
  }

  synpunkt-form {
    --_actions: sticky;
    --_below: env(safe-area-inset-bottom);
    --_rule: 1px solid var(--_line);
    --_bar: var(--_opaque);
    max-width: none;
    font-size: 1em;
  }

  /* Full screen on a phone; full height in a low window. */
  @media (max-width: 40em), (max-height: 39em) {
    dialog {
      height: auto;
      max-height: none;
      margin-block: 0;
      border-bottom: 0;
      border-radius: 0;
      container-type: size;
    }
  }

  @media (max-width: 40em) {
    dialog {
      width: 100%;
      border-inline: 0;
    }

    .frame {
      --_gutter: 16px;
    }

    h2 {
      font-size: 1.25em;
    }
  }

  /* In a low dialog, sticky rows would take more than a quarter of the height. */
  @container (max-height: 35em) {
    .header {
      position: static;
    }

    synpunkt-form {
      --_below: 0px;
    }
  }

  @container (max-height: 20em) {
    .frame {
      scroll-padding-block: 16px;
    }

    synpunkt-form {
      --_actions: static;
    }
  }
`;
