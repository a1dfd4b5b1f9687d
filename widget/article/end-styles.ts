import {css} from 'lit';

/** Pictures, tables, the call to a test and notes; then what changes in a wide column and on paper. */
export const endStyles = css`
  figure {
    margin: 0;
  }

  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius);
  }

  figcaption,
  caption {
    padding-block: 8px;
    font-size: 0.9em;
    color: var(--_muted);
    text-align: start;
  }

  /* A word too long for a cell is reached by scrolling; others are not cut. */
  .table {
    overflow-x: auto;
    overflow-wrap: break-word;
  }

  .table table {
    border-collapse: collapse;
    min-inline-size: 100%;
  }

  .table :is(th, td) {
    padding: 10px 16px 10px 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
  }

  .call {
    display: grid;
    gap: 12px;
    justify-items: start;
    padding: clamp(24px, 6cqi, 40px);
    border-radius: var(--_radius);
    background: var(--_wash);
  }

  .call > h2 {
    margin: 0;
  }

  .call > button {
    margin-block-start: 8px;
  }

  .back {
    margin-block-start: 12px;
  }

  /* Raised without a taller line. */
  sup {
    line-height: 0;
    font-size: 0.75em;
  }

  sup a {
    padding-inline: 0.15em;
    text-decoration: none;
    font-weight: 600;
    color: var(--_accent-ink);
  }

  sup a:hover {
    text-decoration: underline;
  }

  .notes,
  .sources {
    margin-block-start: 48px;
    padding-block-start: 24px;
    border-block-start: 1px solid var(--_line);
    font-size: 0.875em;
    color: var(--_muted);
  }

  :is(.notes, .sources) h2 {
    font-size: 1em;
    margin-block-end: 12px;
  }

  :is(.notes, .sources) ol {
    padding-inline-start: 1.6em;
    list-style: decimal;
    display: grid;
    gap: 6px;
  }

  .notes + .sources {
    margin-block-start: 24px;
  }

  .notes a {
    padding-inline: 0.4em;
    text-decoration: none;
  }

  /* Where a reader has come by a link. */
  .notes li:is(:target, :focus) {
    background: var(--_wash);
    box-shadow: 0 0 0 6px var(--_wash);
    border-radius: 2px;
  }

  @container relationship-article (inline-size >= 34rem) {
    .cycle {
      grid-template-columns: 13rem 1fr;
      gap: 40px;
      align-items: start;
    }

    .loop {
      position: sticky;
      inset-block-start: 24px;
    }
  }

  @media print {
    [role='doc-backlink'],
    .copy,
    .call,
    .contents,
    .progress,
    .back,
    [role='tablist'] {
      display: none;
    }

    [role='tabpanel'][hidden] {
      display: block;
      content-visibility: visible;
    }

    .print-label {
      display: block;
      margin-block: 16px 8px;
      font-weight: 600;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    .phrase,
    .callout,
    .concepts > li,
    .steps > li {
      break-inside: avoid;
    }
  }
`;
