import {css} from 'lit';

/** The list of open items. */
export const reviewStyles = css`
  .review {
    display: grid;
    gap: 24px;
    align-content: start;
    animation: appear var(--_pace) ease-out;
  }

  .open-items {
    display: grid;
    border-block-start: 1px solid var(--_line);
  }

  .open-items li {
    border-block-end: 1px solid var(--_line);
  }

  .open-item {
    inline-size: 100%;
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 24px;
    padding: 12px 8px;
    text-align: start;
    border-radius: 0;
  }

  .open-item:hover {
    background: var(--_faint);
  }

  .go {
    flex: none;
    text-decoration: underline;
    text-decoration-color: var(--_accent-ink);
    text-underline-offset: 0.25em;
  }
`;
