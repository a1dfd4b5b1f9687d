import {css} from './css.ts';

/** Points side by side on a thin line, its ends named beneath, the chosen one in words. */
const row = css`
  .points {
    grid-template-columns: none;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
  }

  .point {
    position: relative;
    justify-content: center;
    min-block-size: 64px;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
  }

  .point + .point::before {
    content: '';
    position: absolute;
    inset-inline-end: calc(50% + 16px);
    inline-size: calc(100% - 32px);
    block-size: 1px;
    background: var(--_edge);
  }

  .point .words {
    display: none;
  }

  input {
    inline-size: 32px;
    block-size: 32px;
  }

  input:checked {
    scale: 1.12;
  }

  .ends {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr) minmax(0, 1fr);
    gap: 12px;
    margin-block-start: 8px;
    min-block-size: 3.2em;
    color: var(--_muted);
    font-size: 0.95em;
    line-height: 1.4;
  }

  /* By the direction of the scale, whatever that of the words is. */
  .ends :first-child,
  .ends:dir(rtl) :nth-child(3) {
    text-align: left;
  }

  .ends :nth-child(2) {
    text-align: center;
  }

  .ends :nth-child(3),
  .ends:dir(rtl) :first-child {
    text-align: right;
  }

  .ends .chosen {
    color: inherit;
    font-weight: 600;
  }
`;

/** A step: the line of progress, the wording as the hero, and the points to choose from. */
export const itemStyles = css`
  .step {
    display: flex;
    flex-direction: column;
    gap: 16px;
  }

  .progress {
    position: absolute;
    inset: 0 0 auto;
    block-size: 3px;
    background: var(--_line);
  }

  .line {
    display: block;
    block-size: 100%;
    inline-size: calc(var(--share) * 100%);
    background: var(--_accent);
  }

  .whereabouts {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    color: var(--_muted);
    font-size: 0.9em;
    font-variant-numeric: tabular-nums;
  }

  .instruction {
    color: var(--_muted);
    font-size: 0.95em;
    text-wrap: balance;
  }

  .items {
    flex: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 48px;
    align-content: center;
    padding-block: 8px 16px;
    animation: appear var(--_pace) ease-out;
  }

  /* Another name, and the animation begins anew. */
  .items.odd {
    animation-name: appear-odd;
  }

  @keyframes appear-odd {
    from {
      opacity: 0;
      translate: 0 6px;
    }
  }

  .item {
    min-inline-size: 0;
    border-radius: var(--_radius);
  }

  .item[tabindex='-1']:focus-visible .question {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.25em;
  }

  .question {
    display: block;
    inline-size: 100%;
    padding: 0;
    margin-block-end: clamp(20px, 4cqi, 40px);
    font-family: var(--relationship-test-heading-font, inherit);
    font-size: clamp(1.3em, 1em + 1.7cqi, 1.9em);
    line-height: 1.3;
    text-wrap: balance;
  }

  .question:lang(zh) {
    line-height: 1.55;
  }

  .points {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .point {
    display: flex;
    align-items: center;
    gap: 16px;
    min-block-size: 48px;
    padding: 8px 12px;
    margin-inline: -12px;
    border-radius: var(--_radius);
    cursor: pointer;
    touch-action: manipulation;
  }

  .point + .point {
    border-block-start: 1px solid var(--_line);
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }

  .point:has(+ .point) {
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }

  .point:has(:checked) {
    background: var(--_wash);
    font-weight: 600;
  }

  input {
    appearance: none;
    flex: none;
    margin: 0;
    inline-size: 24px;
    block-size: 24px;
    border: 2px solid var(--_edge);
    border-radius: 50%;
    background: none;
    cursor: pointer;
  }

  input:checked {
    border-color: var(--_accent-ink);
    background: radial-gradient(circle, var(--_accent-ink) 0 45%, transparent 50%);
  }

  input:focus-visible {
    outline-offset: 4px;
  }

  .ends {
    display: none;
  }

  .reminder {
    text-align: end;
    font-weight: 600;
  }

  .reminder:empty {
    display: none;
  }

  @media (hover: hover) {
    .point:hover {
      background: var(--_wash);
    }

    .point:hover input {
      border-color: var(--_accent-ink);
    }
  }

  @container relationship-test (inline-size >= 26em) {
    .few {
      ${row}
    }
  }

  @container relationship-test (inline-size >= 30em) {
    .some {
      ${row}
    }
  }

  @container relationship-test (inline-size >= 34em) {
    .many {
      ${row}
    }
  }

  @media (forced-colors: active) {
    input {
      appearance: auto;
    }

    .line {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
