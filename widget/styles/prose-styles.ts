import {css} from 'lit';

/** What only longer texts have: lower headings, lists, tables and links. */
export const proseStyles = css`
  h3,
  h4,
  ul,
  ol,
  dl,
  dd,
  table {
    margin: 0;
    padding: 0;
    border: 0;
  }

  /* In quirks mode a table would forget all of these. */
  table {
    font: inherit;
    color: inherit;
    text-align: inherit;
    white-space: inherit;
  }

  ul,
  ol {
    list-style: none;
  }

  h3 {
    font: inherit;
    font-family: var(--relationship-test-heading-font, inherit);
    font-weight: var(--relationship-test-heading-weight, 600);
    font-size: 1.25em;
    line-height: 1.3;
    text-wrap: balance;
  }

  h4 {
    font: inherit;
    font-weight: 600;
  }

  a {
    color: inherit;
    text-decoration-color: var(--_accent-ink);
    text-decoration-thickness: 0.09em;
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-thickness: 0.16em;
  }

  button[aria-disabled='true'] {
    opacity: 0.7;
    cursor: progress;
  }
`;
