import { css } from 'lit';

/** Styles of the places of the button and of the contrast report. */
export const looksStyles = css`
  .report {
    border-collapse: collapse;
    max-width: 38em;
  }

  .report caption {
    padding-bottom: 8px;
    font-weight: 700;
    text-align: start;
  }

  .report th,
  .report td {
    padding: 8px 12px;
    border: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
  }

  .contrast td {
    padding: 8px;
    overflow-wrap: normal;
  }

  @media (width >= 40rem) {
    .contrast td {
      white-space: nowrap;
    }
  }

  .position-list {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr));
    gap: 12px;
  }

  .position {
    position: relative;
    display: grid;
    align-content: start;
    justify-items: center;
    gap: 4px;
    padding: 12px 8px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-weight: 400;
    text-align: center;
    cursor: pointer;
  }

  .position:has(:checked) {
    border-color: var(--_ink);
    background: var(--_tint);
  }

  .picture {
    position: relative;
    width: 80px;
    height: 52px;
    border: 1px solid var(--_border);
    border-radius: 4px;
    background: var(--_background);
  }

  .picture > span {
    position: absolute;
    width: 22px;
    height: 9px;
    border-radius: 2px;
    background: CanvasText;
    forced-color-adjust: none;
  }

  .bottom-right > span {
    inset: auto 4px 4px auto;
  }

  .bottom-left > span {
    inset: auto auto 4px 4px;
  }

  .top-right > span {
    inset: 4px 4px auto auto;
  }

  .top-left > span {
    inset: 4px auto auto 4px;
  }

  .edge-right > span,
  .edge-left > span {
    top: 15px;
    width: 9px;
    height: 22px;
  }

  .edge-right > span {
    right: 0;
  }

  .edge-left > span {
    left: 0;
  }
`;
