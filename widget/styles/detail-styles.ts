import {css} from 'lit';

/** How it was scored, and the safety note with its help lines. */
export const detailStyles = css`
  .scored {
    border-block: 1px solid var(--_line);
  }

  summary {
    min-block-size: 52px;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    cursor: pointer;
    font-weight: 600;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    content: '';
    flex: none;
    inline-size: 9px;
    block-size: 9px;
    margin-inline-end: 6px;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -3px;
    transition: rotate var(--_pace);
  }

  [open] > summary::after {
    rotate: 225deg;
    translate: 0 2px;
  }

  .answers {
    margin-block: 24px 16px;
    font-size: 0.925em;
  }

  .answers table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  .answers th,
  .answers td {
    text-align: start;
    font-weight: inherit;
    padding: 8px 12px 8px 0;
    border-block-end: 1px solid var(--_line);
    vertical-align: baseline;
  }

  .answers:dir(rtl) :is(th, td) {
    padding: 8px 0 8px 12px;
  }

  .answers thead th {
    font-weight: 600;
  }

  .fine {
    color: var(--_muted);
    font-size: 0.85em;
    padding-block-end: 16px;
  }

  .safety {
    display: grid;
    gap: 12px;
    padding: clamp(16px, 4cqi, 32px);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
  }

  .safety > p {
    max-inline-size: 66ch;
    text-wrap: pretty;
  }

  .safety > p:lang(zh) {
    max-inline-size: 38em;
  }

  .help-lines {
    display: grid;
    margin-block-start: 8px;
  }

  .help-lines li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 16px;
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
  }

  .help-lines .name {
    font-weight: 600;
  }

  .country,
  .hours {
    color: var(--_muted);
    font-size: 0.925em;
  }

  .phone {
    font-variant-numeric: tabular-nums;
  }
`;
