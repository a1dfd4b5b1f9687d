import {css} from 'lit';

/** Sharing, comparing and unlocking: quiet sections with their buttons and fields. */
export const shareStyles = css`
  .share,
  .steps,
  .pulls,
  .step-of {
    display: grid;
    gap: 16px;
    align-content: start;
  }

  .step-of {
    gap: 4px;
  }

  .doings {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 12px 16px;
  }

  .doings .fine {
    padding: 0;
  }

  .answer {
    font-weight: 600;
  }

  .field {
    display: grid;
    gap: 6px;
    max-inline-size: 40em;
  }

  .field > :is(span, label) {
    font-weight: 600;
  }

  .field .fine {
    padding: 0;
  }

  .field :is(input, textarea) {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: auto;
    min-block-size: 48px;
    padding: 10px 12px;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: Field;
    color: FieldText;
    font: inherit;
    font-size: max(16px, 1em);
    cursor: text;
  }

  .field textarea {
    field-sizing: content;
    min-block-size: 5em;
    resize: vertical;
  }

  .picture {
    margin: 0;
    display: grid;
    gap: 16px;
    justify-items: start;
  }

  .picture canvas {
    display: block;
    inline-size: 100%;
    max-inline-size: 36em;
    block-size: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  .unlock-form {
    display: grid;
    gap: 16px;
    justify-items: start;
    inline-size: min(100%, 26em);
  }

  .unlock-form > :is(slot, .field) {
    display: block;
    inline-size: 100%;
  }

  .unlock-form .field {
    display: grid;
  }

  .unlock-form .fine {
    padding: 0;
  }

  .consent,
  .tick {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 44px;
    cursor: pointer;
  }

  .consent {
    font-size: 0.95em;
  }

  .consent input,
  .tick input {
    appearance: auto;
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    accent-color: var(--_accent-ink);
  }

  .remark:empty {
    display: none;
  }

  blockquote {
    margin: 0;
    padding-inline-start: 16px;
    border-inline-start: 3px solid var(--_accent);
    font-size: 1.1em;
  }

  .map .legend {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 8px 24px;
    margin-block-start: 12px;
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 8px;
  }

  .map .legend svg {
    inline-size: 14px;
    block-size: 14px;
  }

  .other {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.2;
  }

  .compare {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: clamp(32px, 6cqi, 56px);
  }

  .compare .signpost {
    margin-block-start: -16px;
  }

  .pulls ul {
    display: grid;
    gap: 8px;
    margin-block-end: 16px;
    max-inline-size: 44em;
  }

  .pull {
    display: grid;
    grid-template-columns: minmax(0, auto) minmax(2.5em, 1fr) minmax(0, auto);
    align-items: center;
    gap: 2px 16px;
    position: relative;
    padding-block: 8px;
  }

  .who:nth-of-type(3) {
    text-align: end;
  }

  .strength {
    grid-column: 1 / -1;
    text-align: center;
    color: var(--_muted);
    font-size: 0.925em;
  }

  .arrow {
    position: relative;
    block-size: calc(1px + var(--pull) * 9px);
    border-radius: 5px;
    margin-inline-end: 8px;
    background: var(--_accent-ink);
    opacity: calc(0.35 + var(--pull));
  }

  .arrow::after {
    content: '';
    position: absolute;
    inset-inline-end: -5px;
    inset-block-start: 50%;
    inline-size: 11px;
    block-size: 11px;
    border: solid var(--_accent-ink);
    border-width: 2px 2px 0 0;
    transform: translateY(-50%) rotate(45deg);
  }

  .arrow:dir(rtl)::after {
    transform: translateY(-50%) rotate(-135deg);
  }

  @media (forced-colors: active) {
    .arrow {
      forced-color-adjust: none;
    }
  }
`;
