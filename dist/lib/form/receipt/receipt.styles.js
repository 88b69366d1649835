import { css } from 'lit';
/** Styles of the receipt. */
export const receiptStyles = css `
  .receipt {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 8px;
    padding-bottom: 32px;
  }

  .confirmation {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 24px 12px;
    align-self: stretch;
    padding: clamp(16px, 4vw, 24px);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .sent {
    width: 1.75em;
    height: 1.75em;
    color: var(--_ink);
    stroke-width: 3.5;
  }

  @media (forced-colors: active) {
    .sent {
      color: inherit;
    }
  }

  .thanks {
    padding-top: 0.125em;
    /* Shows the border of the panel where a script scrolls to this. */
    scroll-margin-top: 64px;
    font-size: 1.375em;
    line-height: 1.25;
  }

  /* Focused by script, so that screen readers continue from here; not interactive. */
  .thanks:focus-visible {
    outline: none;
    /* As that of the theme is. */
    box-shadow: none !important;
  }

  .facts {
    grid-column: 1 / -1;
    display: grid;
    gap: 16px;
  }

  .facts dd {
    font-weight: 700;
  }

  .reference {
    font-size: clamp(1.25em, 0.35em + 6vw, 1.75em);
    line-height: 1.25;
  }

  h4 {
    margin: 24px 0 0;
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
    /* An answer may be written in the other direction than the texts of the form. */
    unicode-bidi: plaintext;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }

  [dir='rtl'] .answers dd {
    text-align: right;
  }
`;
