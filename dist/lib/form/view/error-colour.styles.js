import { css } from 'lit';
/** `--_error`: the colour of errors, with the contrast of `--_ink` (synpunkt-form.styles.ts). */
export const errorColour = css `
  :host {
    --_error: color-mix(in srgb, var(--synpunkt-error, #d4351c) 65%, var(--_text));
  }

  @supports (color: color(from light-dark(red, red) xyz-d65 calc(x * 2) y z)) {
    :host {
      --_error: color(from color-mix(in xyz-d65, var(--synpunkt-error, #d4351c), var(--_ground)) var(--_inked));
    }
  }
`;
