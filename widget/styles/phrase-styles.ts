import {css} from 'lit';

/** Words to borrow: quotations, each with a button that answers in place. */
export const phraseStyles = css`
  .phrases,
  .phrases ul {
    display: grid;
    gap: 12px;
  }

  .phrase {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 12px;
    padding: 12px 8px 12px 16px;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_wash);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }

  .phrase:dir(rtl) {
    padding: 12px 16px 12px 8px;
  }

  .phrase q {
    padding-block: 8px;
    text-wrap: pretty;
  }

  .copy {
    flex: none;
    padding: 4px 12px;
    font-size: 0.9em;
    min-inline-size: 5.6em;
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
`;
