import { css } from 'lit';

/**
 * The colours and sizes of both elements. A page sets the public `--synpunkt-*` properties; the private ones below add
 * the defaults. Canvas and CanvasText follow the `color-scheme` of the page, and other colours are mixed from them, so
 * that the widget is dark exactly where the page is.
 */
export const tokens = css`
  :host {
    /* Only the properties below are inherited: a page may set its footer in spaced capitals. */
    all: initial;
    color-scheme: inherit;
    --_accent: var(--synpunkt-accent, #00558c);
    --_on-accent: var(--synpunkt-on-accent, #fff);
    --_background: var(--synpunkt-background, Canvas);
    --_text: var(--synpunkt-text, CanvasText);
    --_radius: var(--synpunkt-radius, 4px);
    font-family: var(--synpunkt-font, inherit);
    /* At least 16 px, also on pages with a root of 62.5 %; larger if the page or the resident sets a larger size. */
    font-size: max(16px, 1em);
    line-height: 1.5;
  }

  /*
   * The y of a colour in XYZ is its luminance as WCAG defines it: on an accent darker than 0.18, white has the higher
   * contrast, else black, either at least 4.5:1. Browsers without relative colours show white text.
   */
  @supports (color: color(from light-dark(red, red) xyz-d65 calc(x * 2) y z)) {
    :host {
      --_accent: var(--synpunkt-accent, light-dark(#00558c, #9ccdf2));
      --_white: calc((0.18 - y) * 1e6);
      --_on-accent: var(
        --synpunkt-on-accent,
        color(from var(--_accent) xyz-d65 var(--_white) var(--_white) var(--_white))
      );
    }
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  :host([theme='dark']) {
    color-scheme: dark;
  }

  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  button {
    font: inherit;
  }

  /* Two tones, dark between light, so that one of them contrasts with any background. */
  :focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
    box-shadow: 0 0 0 7px var(--_background) !important;
  }
`;

/** Styles of every button with text. */
export const buttonLook = css`
  .action {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: 48px;
    padding: 8px 24px;
    border: 2px solid var(--_ink, var(--_accent));
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 700;
    cursor: pointer;
  }

  .action:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
`;
