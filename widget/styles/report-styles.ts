import {css} from 'lit';

/** The action report, set like a leaflet. */
export const reportStyles = css`
  .report {
    display: grid;
    gap: 48px;
    padding-block-start: 40px;
    border-block-start: 3px solid var(--_accent);
  }

  .chapter,
  .plan,
  .agreement {
    display: grid;
    gap: 12px;
  }

  .chapter .kicker {
    margin-block-end: -8px;
  }

  .plan ol {
    display: grid;
  }

  .plan-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 4px 16px;
  }

  .plan-head .fine,
  .agreement .fine {
    padding: 0;
  }

  .plan li {
    display: grid;
    grid-template-columns: 7.5em 1fr;
    align-items: start;
    gap: 4px 16px;
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }

  .plan li > div {
    display: grid;
    gap: 4px;
    max-inline-size: 60ch;
    padding-block: 10px;
  }

  .plan .done h4 {
    color: var(--_muted);
  }

  .plan .doings {
    margin-block-start: 8px;
  }

  .day {
    color: var(--_accent-text);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  .agreement {
    padding: clamp(16px, 4cqi, 32px);
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    break-inside: avoid;
  }

  .agreement .field {
    margin-block-start: 12px;
    max-inline-size: 66ch;
  }

  @container relationship-test (inline-size < 26em) {
    .plan li {
      grid-template-columns: 1fr;
    }

    .plan li > div {
      padding-block: 0 8px;
    }
  }
`;
