import { css } from 'lit';

export const dialogStyles = css`
  :host {
    --_line: color-mix(in srgb, var(--_text) 18%, var(--_background));
    display: contents;
  }

  dialog {
    width: min(100vw - 32px, 42em);
    max-width: none;
    max-height: min(100dvh - 64px, 60em);
    margin: auto;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 2);
    overflow: hidden;
    background: var(--_background);
    color: var(--_text);
    box-shadow: 0 8px 40px rgb(0 0 0 / 35%);
  }

  dialog[open] {
    display: flex;
    flex-direction: column;
  }

  dialog::backdrop {
    background: rgb(10 20 30 / 60%);
  }

  /* The frame covers the whole dialog: a press on the dialog itself is a press on its backdrop. */
  .frame {
    display: flex;
    /* Not flex: 1, whose base of nothing Safari takes at its word. */
    flex: auto;
    flex-direction: column;
    min-height: 0;
  }

  .header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    padding-block: 12px;
    padding-inline: 32px 16px;
    border-bottom: 1px solid var(--_line);
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
    flex: auto;
    min-height: 0;
    overflow: auto;
    overscroll-behavior: contain;
    --_gutter: 32px;
    padding: 24px var(--_gutter) 0;
    /* The send row, also where the text is large. */
    scroll-padding-block: 24px calc(3em + 64px);
  }

  synpunkt-form {
    --_actions: sticky;
    --_rule: 1px solid var(--_line);
    max-width: none;
    font-size: 1em;
  }

  /* A phone gets the whole window; on a low one nothing sticks, so that the question keeps the room. */
  @media (max-width: 40em) {
    dialog {
      width: 100%;
      height: 100dvh;
      max-height: none;
      margin: 0;
      border: 0;
      border-radius: 0;
    }

    .header {
      padding: 8px 8px 8px 16px;
    }

    h2 {
      font-size: 1.25em;
    }

    .body {
      --_gutter: 16px;
    }
  }

  @media (max-height: 30em) {
    dialog {
      max-height: none;
      height: 100dvh;
      margin-block: 0;
    }

    .frame {
      overflow: auto;
    }

    .body {
      flex: none;
      overflow: visible;
    }

    synpunkt-form {
      --_actions: static;
    }
  }
`;
