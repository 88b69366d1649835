import { css } from 'lit';
/** The size of an icon beside a text, which has none of its own. */
export const iconStyles = css `
  .icon {
    width: 1.25em;
    height: 1.25em;
    margin-top: 0.125em;
  }
`;
