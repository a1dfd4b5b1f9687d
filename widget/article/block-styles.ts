import {css} from 'lit';

/** Blocks of an article: scenes, steps, the drawn cycle, words to copy, questions. */
export const blockStyles = css`
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
`;
