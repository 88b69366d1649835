import { css } from 'lit';
/** `--_opaque`: the background of what lies above other content, also where the page lets its own show through. */
export const opaque = css `
  :host {
    /* Below a background that lets the page through, the shade that contrasts with the text. */
    --_opaque: linear-gradient(var(--_background) 0 0) var(--_base, Canvas);
  }

  @supports (color: color(from red xyz-d65 calc(x * 2) y z)) {
    :host {
      --_base: color(from var(--_text) xyz-d65 var(--_white) var(--_white) var(--_white));
    }
  }

  /* A gradient keeps its colours there. */
  @media (forced-colors: active) {
    :host {
      --_opaque: Canvas;
    }
  }
`;
