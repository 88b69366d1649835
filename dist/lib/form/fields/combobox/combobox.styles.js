import { css } from 'lit';
import { opaque } from '../../../theme/opaque.js';
const ownStyles = css `
  synpunkt-combobox {
    display: grid;
    position: relative;
  }

  [role='combobox'] {
    padding-inline-end: 48px;
    text-overflow: ellipsis;
  }

  .toggle {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    width: 48px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    cursor: pointer;
  }

  .options {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    top: calc(100% + 8px);
    max-height: min(40vh, 320px);
    overflow: auto;
    overscroll-behavior: contain;
    /* The element anchors the scroll position itself when rows are added and removed. */
    overflow-anchor: none;
    border: 2px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_opaque);
    box-shadow: 0 4px 16px rgb(0 0 0 / 25%);
  }

  .options[hidden] {
    display: none;
  }

  [role='option'],
  .group-label,
  .no-match {
    padding: 10px 12px;
    overflow-wrap: anywhere;
  }

  .no-match {
    color: var(--_muted);
  }

  .group-label {
    padding-bottom: 2px;
    color: var(--_muted);
    font-weight: 700;
  }

  [role='option'] {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    min-height: 44px;
    cursor: pointer;
  }

  [role='group'] > [role='option'] {
    padding-inline-start: 24px;
  }

  /* Scrolling to the first option of a group also shows the heading of the group. */
  .group-label + [role='option'] {
    scroll-margin-top: 3em;
  }

  /* Forced colours do not apply to SVG. */
  [role='option'] .tick {
    color: inherit;
  }

  [role='option']:is(:hover, .chosen) {
    background: var(--_tint);
  }

  .chosen {
    font-weight: 700;
  }

  .active {
    outline: 3px solid var(--_text);
    outline-offset: -3px;
  }
`;
/** Styles that a combobox adds to those of its form. */
export const comboboxStyles = [opaque, ownStyles];
