import {css} from 'lit';

/** The reading view: one column in the measure of a book, with the rhythm of a magazine. */
export const articleStyles = css`
  .article {
    max-inline-size: 40rem;
    container: relationship-article / inline-size;
    overflow-wrap: anywhere;
    line-height: 1.65;
    text-wrap: pretty;
  }

  .article:lang(zh) {
    line-height: 1.9;
  }

  h1,
  h2,
  h3 {
    margin: 0;
    font: inherit;
    font-family: var(--relationship-test-heading-font, inherit);
    font-weight: var(--relationship-test-heading-weight, 600);
    text-wrap: balance;
    letter-spacing: -0.012em;
    line-height: 1.2;
  }

  h1 {
    font-size: clamp(2em, 1.5em + 2.4vi, 3em);
    line-height: 1.08;
  }

  h2 {
    font-size: 1.5em;
  }

  h3 {
    font-size: 1.15em;
  }

  :is(h1, h2, h3):lang(zh) {
    letter-spacing: 0;
    line-height: 1.4;
  }

  .lead {
    margin-block: 16px 48px;
    font-size: 1.25em;
    line-height: 1.5;
    color: var(--_muted);
  }

  .article > figure {
    margin-block-end: 48px;
  }

  .lead:lang(zh) {
    line-height: 1.75;
  }

  .contents {
    margin-block-end: 48px;
  }

  .contents ol {
    padding-block: 4px 20px;
    padding-inline-start: 1.6em;
    list-style: decimal;
    display: grid;
    gap: 6px;
  }

  .contents a {
    text-decoration-color: transparent;
  }

  .contents a:hover {
    text-decoration-color: inherit;
  }

  /* A line that stays on top of the viewport and grows while the article goes by. */
  .progress {
    display: none;
  }

  @supports (animation-timeline: view()) {
    .article {
      view-timeline: --read block;
    }

    .progress {
      display: block;
      position: sticky;
      z-index: 1;
      inset-block-start: 0;
      block-size: 3px;
      background: var(--_accent);
      transform-origin: 0 0;
      animation: read linear both;
      animation-timeline: --read;
      animation-range: contain;
    }

    .progress:dir(rtl) {
      transform-origin: 100% 0;
    }
  }

  @keyframes read {
    from {
      scale: 0 1;
    }
  }

  h2[id] {
    scroll-margin-block-start: 24px;
  }

  .parts {
    display: grid;
    gap: 48px;
  }

  /* Paragraphs that belong together stay together. */
  .text > * + *,
  .passage > * + *,
  .answer > * + *,
  .callout > * + * {
    margin-block-start: 0.9em;
  }

  .text > h2 ~ h2,
  .text > * + h2 {
    margin-block-start: 48px;
  }

  section > h2 {
    margin-block-end: 24px;
  }

  :is(.text, .passage, .answer, .callout) > :is(ul, ol),
  .lessons ul {
    padding-inline-start: 1.4em;
    list-style: disc;
    display: grid;
    gap: 8px;
  }

  :is(.text, .passage, .answer, .callout) > ol {
    list-style: decimal;
  }

  ::marker {
    color: var(--_accent-ink);
  }

  blockquote {
    margin: 0;
  }

  .text > blockquote {
    padding-inline-start: 24px;
    border-inline-start: 2px solid var(--_accent);
    font-size: 1.15em;
    line-height: 1.5;
  }

  .label {
    color: var(--_accent-ink);
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.4;
  }

  .passage {
    padding-block: 32px;
    border-block: 1px solid var(--_line);
  }

  .passage > h2 {
    margin-block: 4px 16px;
  }

  .passage > .label + p {
    margin-block-start: 8px;
  }

  .callout {
    padding: 24px;
    border-radius: var(--_radius);
    background: var(--_wash);
  }

  .callout > .label + p {
    margin-block-start: 4px;
  }

  .callout.safety {
    background: none;
    border: 1px solid var(--_edge);
  }

  .concepts,
  .steps {
    counter-reset: item;
    display: grid;
    gap: 20px;
  }

  :is(.concepts, .steps) > li {
    counter-increment: item;
    display: grid;
    grid-template-columns: 2.4em 1fr;
  }

  :is(.concepts, .steps) > li::before {
    content: counter(item);
    grid-row: 1 / span 2;
    font-family: var(--relationship-test-heading-font, inherit);
    font-size: 1.5em;
    line-height: 1.05;
    color: var(--_accent-ink);
    font-variant-numeric: lining-nums tabular-nums;
  }

  :is(.concepts, .steps) :is(strong, p) {
    grid-column: 2;
  }

  :is(.concepts, .steps) strong {
    font-weight: 600;
    line-height: 1.4;
  }

  .cycle {
    display: grid;
    gap: 32px;
    justify-items: center;
  }

  .loop {
    inline-size: min(100%, 17rem);
    overflow: visible;
  }

  .loop path {
    fill: none;
    stroke: var(--_edge);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .loop .number {
    fill: var(--_accent-ink);
    font-family: var(--relationship-test-heading-font, inherit);
    font-size: 22px;
    text-anchor: middle;
  }

  [role='tablist'] {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 8px;
    margin-block-end: 24px;
    border-block-end: 1px solid var(--_line);
  }

  [role='tab'] {
    margin-block-end: -1px;
    padding-inline: 4px;
    margin-inline-end: 12px;
    border-radius: 0;
    border-block-end: 3px solid transparent;
    color: var(--_muted);
  }

  [role='tab']:hover {
    color: inherit;
    border-block-end-color: var(--_line);
  }

  [role='tab'][aria-selected='true'] {
    color: inherit;
    font-weight: 600;
    border-block-end-color: var(--_accent);
  }

  .print-label {
    display: none;
  }

  .words ul {
    display: grid;
    gap: 16px;
  }

  .phrase {
    padding: 16px 20px;
    border-radius: var(--_radius);
    background: var(--_wash);
    display: grid;
    grid-template-columns: 1fr auto;
    column-gap: 16px;
    align-items: start;
  }

  .phrase > :is(.label, .note) {
    grid-column: 1;
  }

  .phrase > .label {
    margin-block-end: 4px;
  }

  .phrase blockquote {
    grid-column: 1;
    font-family: var(--relationship-test-heading-font, inherit);
    font-size: 1.15em;
    line-height: 1.5;
  }

  .phrase .note {
    margin-block-start: 4px;
    font-size: 0.9em;
    color: var(--_muted);
  }

  .phrase .copy {
    grid-column: 2;
    grid-row: 1 / span 3;
    align-self: center;
    padding-inline: 12px;
    min-inline-size: 5.6em;
    font-size: 0.9em;
    text-decoration: underline;
    text-decoration-color: var(--_edge);
    text-underline-offset: 0.25em;
  }

  .copy:hover {
    background: var(--_faint);
  }

  .copy.copied,
  .copy.selected {
    text-decoration: none;
    font-weight: 600;
  }

  details {
    border-block-end: 1px solid var(--_line);
  }

  details:first-of-type {
    border-block-start: 1px solid var(--_line);
  }

  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    min-block-size: 56px;
    padding-block: 12px;
    cursor: pointer;
    font-weight: 600;
    line-height: 1.4;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::after {
    content: '';
    flex: none;
    inline-size: 8px;
    block-size: 8px;
    margin-inline-end: 6px;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    translate: 0 -3px;
    transition: rotate var(--_pace);
  }

  [open] > summary::after {
    rotate: 225deg;
    translate: 0 2px;
  }

  .answer {
    padding-block: 0 20px;
  }

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
