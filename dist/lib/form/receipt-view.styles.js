import { css } from 'lit';
export const receiptStyles = css `
  .receipt {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 8px;
    padding-block: 8px 24px;
  }

  .sent {
    width: 48px;
    height: 48px;
    color: var(--_ink);
    stroke-width: 3;
  }

  @media (forced-colors: active) {
    .sent {
      color: inherit;
    }
  }

  .thanks {
    /* Its mark stands above it and is to be seen along with it. */
    scroll-margin-top: 80px;
    font-size: 1.5em;
    line-height: 1.25;
  }

  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 16px 48px;
    align-self: stretch;
    margin-block: 8px;
    padding: 16px;
    border-radius: var(--_radius);
    border: 1px solid var(--_line);
    background: color-mix(in srgb, var(--_accent) 6%, var(--_background));
  }

  .facts dd {
    font-size: 1.25em;
    font-weight: 700;
  }

  h4 {
    margin: 16px 0 0;
    font-size: 1.125em;
  }

  dt {
    color: var(--_muted);
  }

  .answers {
    display: grid;
    gap: 12px;
    align-self: stretch;
  }

  .answers dd {
    /* What was written runs as its own words do, beside texts that run the other way. */
    unicode-bidi: plaintext;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  [dir='rtl'] .answers dd {
    text-align: right;
  }

  .own-copy {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-top: 8px;
  }

  .receipt .own-copy {
    margin-block: 24px;
  }

  .own-copy .action {
    padding-inline: 12px;
  }

  .own-copy a:not(:hover) {
    text-decoration: none;
  }

  .outcome {
    flex: 1 1 100%;
    font-weight: 700;
  }

  .outcome:empty {
    display: none;
  }
`;
