import {css} from 'lit';

/** The result and the report on paper: no buttons, links spelled out, nothing cut in two. */
export const printStyles = css`
  @media print {
    .frame {
      display: block;
      min-block-size: 0;
      padding: 0;
      border: 0;
      background: none;
      overflow: visible;
    }

    .result {
      display: block;
      animation: none;
    }

    .result > * + * {
      margin-block-start: 28pt;
    }

    .doings,
    .ways,
    .copy,
    .invitation,
    .share,
    .kept,
    .said,
    slot {
      display: none !important;
    }

    /* Browsers keep a heading with its text in blocks, not in grids. */
    .strengths,
    .stress,
    .growth,
    .words,
    .articles,
    .chapter,
    .plan,
    .agreement,
    .safety,
    .report .summary,
    .prose {
      display: block;
    }

    :is(.strengths, .stress, .growth, .words, .articles, .chapter, .agreement, .safety) > * + *,
    .prose > * + * {
      margin-block-start: 8pt;
    }

    h2,
    h3,
    h4,
    .kicker,
    .label,
    caption {
      break-after: avoid;
    }

    p,
    li {
      orphans: 3;
      widows: 3;
    }

    .summary .heading {
      font-size: 1.7em;
    }

    .scored > * + * {
      margin-block-start: 8pt;
    }

    .where.drawn {
      grid-template-columns: 1fr;
      gap: 20pt;
    }

    .map {
      grid-template-columns: 1fr minmax(0, 7cm) 1fr;
      justify-content: center;
    }

    .map,
    .where tr,
    .phrase,
    .help-lines li,
    .strengths li,
    .growth li,
    .answers tr,
    .card,
    .pulls,
    .plan li,
    .agreement {
      break-inside: avoid;
    }

    .safety {
      break-inside: auto;
      box-decoration-break: clone;
      -webkit-box-decoration-break: clone;
    }

    .scored .prose {
      break-inside: avoid;
    }

    .help-lines {
      columns: 2;
      column-gap: 16pt;
      display: block;
      font-size: 0.85em;
    }

    .help-lines li {
      gap: 0 8pt;
      padding-block: 4pt;
    }

    thead {
      display: table-header-group;
    }

    .report {
      display: block;
      break-before: page;
      padding-block-start: 0;
      border: 0;
    }

    .report > * + * {
      margin-block-start: 24pt;
    }

    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      font-size: 0.85em;
      overflow-wrap: anywhere;
    }

    .card a::after {
      position: static;
    }
  }
`;

/** What only the copy has that is printed alone: the colours of paper, and room to write on. */
export const paperStyles = css`
  :host {
    color: #000;
    background: none;
    line-height: 1.45;
    print-color-adjust: exact;
    -webkit-print-color-adjust: exact;
  }

  .imprint {
    margin-block-end: -16pt;
    color: #555;
    font-size: 0.85em;
    overflow-wrap: anywhere;
  }

  .written {
    min-block-size: 1.8em;
    white-space: pre-wrap;
    border-block-end: 0.75pt solid #555;
  }

  .written.empty {
    block-size: 3.6em;
    background: linear-gradient(#555 0 0) 0 50% / 100% 0.75pt no-repeat;
  }
`;
