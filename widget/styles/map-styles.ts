import {css} from 'lit';

/** The map: a square, two thin axes with words at their ends, quiet regions, one clear point. */
export const mapStyles = css`
  .where {
    display: grid;
    gap: 40px;
    align-items: center;
  }

  .map {
    display: grid;
    grid-template:
      '. top .' auto
      'start square end' auto
      '. bottom .' auto / minmax(4.6em, 1fr) minmax(0, 26em) minmax(4.6em, 1fr);
    gap: 8px 12px;
    align-items: center;
  }

  .pole {
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.3;
    text-wrap: balance;
  }

  .pole.top {
    grid-area: top;
    text-align: center;
  }

  .pole.bottom {
    grid-area: bottom;
    text-align: center;
  }

  .pole.start {
    grid-area: start;
    text-align: end;
  }

  .pole.end {
    grid-area: end;
  }

  .square {
    grid-area: square;
    position: relative;
    aspect-ratio: 1;
    border-radius: var(--_radius);
    overflow: clip;
    border: 1px solid var(--_line);
  }

  .map svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }

  .region {
    fill: var(--_faint);
    fill-opacity: 0.45;
  }

  .region.own {
    fill: var(--_accent);
    fill-opacity: 0.13;
  }

  .axis {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }

  .halo {
    fill: var(--_accent);
    fill-opacity: 0.16;
    stroke: var(--_accent-ink);
    stroke-width: 1;
    stroke-dasharray: 3 3;
    vector-effect: non-scaling-stroke;
  }

  .place {
    fill: var(--_accent-ink);
  }

  .ring {
    fill: var(--_accent);
    fill-opacity: 0.25;
  }

  .region-name {
    position: absolute;
    display: grid;
    justify-items: center;
    padding: 10px 8px;
    font-size: 0.8em;
    line-height: 1.3;
    text-align: center;
    text-wrap: balance;
    color: var(--_muted);
    pointer-events: none;
  }

  .region-name.own {
    color: inherit;
    font-weight: 600;
  }

  .region-name.lower {
    align-items: end;
  }

  .standings {
    inline-size: 100%;
    border-collapse: collapse;
  }

  .standings th {
    font-weight: inherit;
    text-align: start;
    padding-block: 16px;
  }

  .standings tr + tr :is(th, td) {
    border-block-start: 1px solid var(--_line);
  }

  .standings td {
    text-align: end;
    vertical-align: top;
    padding-block: 14px;
    padding-inline-start: 20px;
    white-space: nowrap;
  }

  .standings .name {
    font-weight: 600;
  }

  .standings .value {
    font-family: var(--relationship-test-heading-font, inherit);
    font-size: 1.75em;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }

  .scale-of {
    position: relative;
    display: block;
    color: var(--_muted);
    font-size: 0.85em;
  }

  .percentile {
    display: block;
    white-space: normal;
    font-size: 0.875em;
    max-inline-size: 16em;
  }

  .track {
    display: block;
    position: relative;
    block-size: 1px;
    margin: 16px 7px 12px;
    background: linear-gradient(var(--_edge) 0 0);
  }

  .track::before {
    content: '';
    position: absolute;
    inset-inline-start: 50%;
    inset-block: -4px;
    inline-size: 1px;
    background: var(--_edge);
  }

  .track i {
    position: absolute;
    inset-inline-start: calc(var(--share) * 100% - 7px);
    inset-block-start: -7px;
    inline-size: 14px;
    block-size: 14px;
    border-radius: 50%;
    background: var(--_accent-ink);
  }

  .poles {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    color: var(--_muted);
    font-size: 0.85em;
    line-height: 1.35;
  }

  .poles :last-child {
    text-align: end;
  }

  .description {
    display: block;
    margin-block-start: 10px;
    font-size: 0.9em;
    color: var(--_muted);
    text-wrap: pretty;
  }

  @container relationship-test (inline-size < 32em) {
    .map {
      grid-template:
        'top top'
        'square square'
        'start end'
        'bottom bottom' / 1fr 1fr;
    }

    .pole.start {
      text-align: start;
    }

    .pole.end {
      text-align: end;
    }
  }

  @container relationship-test (inline-size >= 52em) {
    .where.drawn {
      grid-template-columns: 1.25fr 1fr;
    }
  }

  @media (forced-colors: active) {
    .place {
      fill: Highlight;
    }

    .track,
    .track * {
      forced-color-adjust: none;
    }

    .region.own {
      fill: none;
      stroke: Highlight;
    }
  }
`;
