import { css } from 'lit';
/** Styles of every form. */
export const formStyles = css `
  :host {
    --_ink: color-mix(in srgb, var(--_accent) 60%, var(--_text));
    --_line: color-mix(in srgb, var(--_text) 18%, var(--_background));
    --_muted: color-mix(in srgb, var(--_text) 75%, var(--_background));
    --_border: color-mix(in srgb, var(--_text) 60%, var(--_background));
    --_tint: color-mix(in srgb, var(--_ink) 10%, var(--_background));
    --_space: var(--synpunkt-space, 8px);
    display: block;
    /* Positions the visually hidden elements, which would otherwise extend the page. */
    position: relative;
    max-width: 38em;
    text-wrap: pretty;
    overflow-wrap: anywhere;
    background: var(--_background);
    color: var(--_text);
  }

  /*
   * --_ink is the accent as a colour of texts and marks: darkened to a luminance of 0.12 on a light background, lightened
   * to 0.32 on a dark one, which is recognized by its light text. The contrast is 4.5:1 and more, also on tinted rows.
   * Mixing with an almost transparent colour leaves the accent unchanged; its alpha then tells light from dark.
   */
  @supports (color: color(from light-dark(red, red) xyz-d65 calc(x * 2) y z)) {
    :host {
      --_ground: color(from var(--_text) xyz-d65 0 0 0 / clamp(0, (y - 0.18) * 1e6, 0.01));
      --_dark: clamp(0, (alpha - 0.502) * 1e6, 1);
      --_times: min(1, (0.12 + var(--_dark)) / max(0.01, y));
      --_plus: var(--_dark) * max(0, 0.32 - y);
      --_inked: xyz-d65 calc(x * var(--_times) + 0.95 * var(--_plus)) calc(y * var(--_times) + var(--_plus))
        calc(z * var(--_times) + 1.09 * var(--_plus)) / 1;
      --_ink: color(from color-mix(in xyz-d65, var(--_accent), var(--_ground)) var(--_inked));
    }
  }

  :host([hidden]) {
    display: none;
  }

  .heading {
    margin-bottom: calc(3 * var(--_space));
    font-size: clamp(1.375em, 1em + 3vw, 1.75em);
    line-height: 1.2;
    hyphens: auto;
  }

  h2,
  h3,
  p,
  ul,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }

  input,
  select,
  textarea {
    margin: 0;
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    /* The space before a remark on a label is a part of its name. */
    white-space: pre;
  }

  form {
    display: flex;
    flex-direction: column;
    gap: calc(4 * var(--_space));
  }

  .questions {
    display: contents;
  }

  .required-note {
    display: flex;
    align-items: baseline;
    gap: 8px;
    color: var(--_muted);
  }

  svg {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .actions {
    position: var(--_actions, static);
    bottom: 0;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-inline: calc(-1 * var(--_gutter, 0px));
    padding: 12px var(--_gutter, 0px) calc(12px + var(--_below, 0px));
    border-top: var(--_rule, 0);
    background: var(--_bar);
  }

  .actions .action {
    flex: 0 1 auto;
    padding-inline: 14px;
  }

  .actions [type='submit'] {
    min-width: 9em;
  }

  .action.quiet {
    border-color: var(--_ink);
    background: none;
    color: var(--_ink);
  }
`;
