import {css} from 'lit';

/** The list of articles: a contents page, with room between the entries. */
export const wikiStyles = css`
  :host {
    line-height: 1.6;
  }

  .wiki {
    container: relationship-wiki / inline-size;
    overflow-wrap: anywhere;
  }

  .wiki:focus {
    outline: none;
  }

  .tools {
    display: grid;
    gap: 16px;
    margin-block-end: 40px;
  }

  input {
    font: inherit;
    font-size: max(1em, 16px);
    color: inherit;
    background: none;
    inline-size: 100%;
    max-inline-size: 26rem;
    min-block-size: max(44px, 2.75em);
    padding: 8px 16px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    appearance: none;
  }

  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
  }

  .filter button {
    padding-inline: 0;
    border-radius: 0;
    border-block-end: 3px solid transparent;
    color: var(--_muted);
  }

  .filter button:hover {
    color: inherit;
    border-block-end-color: var(--_line);
  }

  .filter [aria-pressed='true'] {
    color: inherit;
    font-weight: 600;
    border-block-end-color: var(--_accent);
  }

  .cards {
    display: grid;
    gap: 0 48px;
    border-block-start: 1px solid var(--_line);
  }

  .card {
    padding-block: 28px;
    border-block-end: 1px solid var(--_line);
    display: grid;
    align-content: start;
    gap: 10px;
  }

  .card h2 {
    font: inherit;
    font-family: var(--relationship-test-heading-font, inherit);
    font-weight: var(--relationship-test-heading-weight, 600);
    font-size: 1.5em;
    line-height: 1.2;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }

  .card h2:lang(zh) {
    line-height: 1.4;
    letter-spacing: 0;
  }

  .card h2 a {
    text-decoration-color: transparent;
  }

  .card h2 a:hover {
    text-decoration-color: var(--_accent-ink);
  }

  .card > p {
    max-inline-size: 62ch;
    text-wrap: pretty;
  }

  .about {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 20px;
    font-size: 0.875em;
    color: var(--_muted);
  }

  .about a {
    padding-block: 4px;
  }

  .more {
    margin-block-start: 32px;
  }

  .empty,
  .fault {
    display: grid;
    gap: 12px;
    justify-items: start;
    padding-block: 24px;
  }

  .article {
    max-inline-size: 40rem;
    margin-inline: auto;
  }

  .all {
    display: inline-block;
    margin-block-end: 32px;
    padding-block: 8px;
  }

  .all::before {
    content: '‹ ' / '';
  }

  .all:dir(rtl)::before {
    content: '› ' / '';
  }

  @container relationship-wiki (inline-size >= 46rem) {
    .cards {
      grid-template-columns: 1fr 1fr;
    }
  }

  @media print {
    .tools,
    .more,
    .all {
      display: none;
    }
  }
`;
