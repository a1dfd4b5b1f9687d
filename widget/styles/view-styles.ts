import {css} from './css.ts';

/** The introduction, the skeleton and the fault. */
export const viewStyles = css`
  .intro,
  .fault,
  .skeleton {
    display: grid;
    gap: 24px;
    align-content: start;
  }

  .intro,
  .fault {
    animation: appear var(--_pace) ease-out;
  }

  @keyframes appear {
    from {
      opacity: 0;
      translate: 0 6px;
    }
  }

  .fault {
    align-content: center;
    justify-items: start;
    gap: 16px;
  }

  .fault button {
    margin-block-start: 8px;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-block-start: 8px;
  }

  .actions .primary {
    padding: 12px 28px;
  }

  .facts,
  .earlier,
  .note {
    color: var(--_muted);
    font-size: 0.925em;
  }

  .earlier {
    inline-size: 100%;
  }

  .actions .plain {
    padding-inline: 1px;
  }

  .note {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 16px;
    max-inline-size: 72ch;
  }

  .ways {
    display: flex;
    justify-content: space-between;
    align-items: center;
    gap: 16px;
  }

  .ways .plain:first-child {
    margin-inline-start: -12px;
  }

  .ways .plain:disabled {
    visibility: hidden;
  }

  .bone {
    display: block;
    block-size: 1em;
    border-radius: 4px;
    background: var(--_line);
    max-inline-size: 60ch;
  }

  .skeleton {
    animation: breathe 1.8s ease-in-out infinite alternate;
  }

  .bone.title {
    block-size: 2.4em;
    max-inline-size: 24ch;
  }

  .bone.short {
    inline-size: 55%;
  }

  .bone.action {
    block-size: 3em;
    inline-size: 11em;
    border-radius: var(--_radius);
    margin-block-start: 8px;
  }

  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .skeleton {
      animation: none;
    }
  }
`;
