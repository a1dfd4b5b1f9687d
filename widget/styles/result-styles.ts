import {css} from 'lit';
import {printStyles} from '../print/print-styles.ts';
import {detailStyles} from './detail-styles.ts';
import {mapStyles} from './map-styles.ts';
import {phraseStyles} from './phrase-styles.ts';
import {proseStyles} from './prose-styles.ts';
import {reportStyles} from './report-styles.ts';
import {shareStyles} from './share-styles.ts';
import {reviewStyles} from './review-styles.ts';

/** The result: columns that breathe, words set apart, the safety note in a quiet frame. */
const pageStyles = css`
  .result {
    display: grid;
    gap: clamp(40px, 7cqi, 72px);
    align-content: start;
    animation: appear var(--_pace) ease-out;
  }

  .summary {
    display: grid;
    gap: 16px;
  }

  .kicker,
  .label {
    color: var(--_accent-text);
    font-size: 0.925em;
    font-weight: 600;
  }

  .summary .heading {
    max-inline-size: 30ch;
    font-size: clamp(1.5em, 1.1em + 2.2cqi, 2.3em);
    line-height: 1.25;
    font-weight: var(--relationship-test-heading-weight, 500);
  }

  .summary .heading:lang(zh) {
    max-inline-size: 20em;
    line-height: 1.5;
  }

  .remarks {
    display: grid;
    gap: 4px;
    color: var(--_muted);
  }

  .columns {
    display: grid;
    gap: 40px;
    align-items: start;
  }

  .strengths,
  .stress,
  .growth,
  .words,
  .articles {
    display: grid;
    gap: 16px;
    align-content: start;
  }

  .strengths ul {
    display: grid;
    gap: 12px;
  }

  .strengths li {
    padding-inline-start: 20px;
    position: relative;
    text-wrap: pretty;
  }

  .strengths li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.6em;
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--_accent);
  }

  .link {
    padding: 8px 0;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_accent-ink);
    text-underline-offset: 0.25em;
  }

  .growth ul {
    counter-reset: step;
    display: grid;
    gap: 24px;
  }

  .growth li {
    counter-increment: step;
    display: grid;
    grid-template-columns: 2em 1fr;
    align-items: baseline;
    text-wrap: pretty;
  }

  .growth li::before {
    content: counter(step);
    font-family: var(--relationship-test-heading-font, inherit);
    font-size: 1.4em;
    line-height: 1.3;
    color: var(--_accent-text);
  }

  .articles ul {
    display: grid;
    gap: 24px;
  }

  .card {
    position: relative;
    display: grid;
    gap: 4px;
    border-block-start: 1px solid var(--_line);
    padding-block-start: 16px;
    align-content: start;
  }

  .card a::after {
    content: '';
    position: absolute;
    inset: 0;
  }

  .card p {
    color: var(--_muted);
    font-size: 0.95em;
    text-wrap: pretty;
  }

  .invitation {
    display: grid;
    justify-items: start;
    gap: 16px;
    padding: clamp(20px, 5cqi, 40px);
    border-radius: var(--_radius);
    background: var(--_wash);
  }

  .invitation > p:first-child {
    font-size: 1.15em;
    max-inline-size: 46ch;
    text-wrap: balance;
  }

  .too-few {
    display: grid;
    gap: 20px;
    justify-items: start;
    align-content: center;
  }

  .too-few ul {
    display: grid;
    gap: 12px;
  }

  .too-few strong {
    display: block;
    font-weight: 600;
  }

  .shares {
    display: grid;
    gap: 16px;
  }

  .shares li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
  }

  .bar {
    inline-size: 100%;
    block-size: 6px;
    border-radius: 3px;
    background: linear-gradient(var(--_accent) 0 0) no-repeat var(--_line);
    background-size: calc(var(--share) * 100%) 100%;
  }

  @container relationship-test (inline-size >= 40em) {
    .columns {
      grid-template-columns: 1fr 1fr;
      gap: 48px;
    }

    .growth ul {
      grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
      gap: 32px;
    }

    .articles ul {
      grid-template-columns: repeat(auto-fit, minmax(16em, 1fr));
      gap: 32px 48px;
    }

    .growth li {
      grid-template-columns: 1fr;
      align-content: start;
    }
  }
`;

export const resultStyles = [
  proseStyles,
  reviewStyles,
  pageStyles,
  mapStyles,
  phraseStyles,
  detailStyles,
  reportStyles,
  shareStyles,
  printStyles,
];
