import {css} from './css.ts';

/** Tones, measures and the parts that every view shares: all derived from the host's own. */
export const baseStyles = css`
  :host {
    display: block;
    inline-size: 100%;
    --_accent: var(--relationship-test-accent, oklch(from LinkText l calc(c * 0.45) h));
    --_on-accent: color(
      from var(--_accent) srgb-linear
        clamp(0, (0.179 - 0.2126 * r - 0.7152 * g - 0.0722 * b) * 1e4, 1)
        clamp(0, (0.179 - 0.2126 * r - 0.7152 * g - 0.0722 * b) * 1e4, 1)
        clamp(0, (0.179 - 0.2126 * r - 0.7152 * g - 0.0722 * b) * 1e4, 1)
    );
    --_accent-ink: color-mix(in oklab, var(--_accent) 60%, currentColor);
    --_accent-text: color-mix(in oklab, var(--_accent) 45%, currentColor);
    --_muted: color-mix(in oklab, currentColor 80%, transparent);
    --_edge: color-mix(in oklab, currentColor 58%, transparent);
    --_line: color-mix(in oklab, currentColor 16%, transparent);
    --_faint: color-mix(in oklab, currentColor 5%, transparent);
    --_wash: color-mix(in oklab, var(--_accent) 10%, transparent);
    --_radius: var(--relationship-test-radius, 10px);
    --_pace: 160ms;
  }

  :host([hidden]) {
    display: none;
  }

  :host([theme='light']) {
    color-scheme: light;
    color: CanvasText;
    background: Canvas;
  }

  :host([theme='dark']) {
    color-scheme: dark;
    color: CanvasText;
    background: Canvas;
  }

  .frame {
    box-sizing: border-box;
    container: relationship-test / inline-size;
    position: relative;
    min-block-size: var(--relationship-test-min-height, 30em);
    padding: var(--relationship-test-padding, clamp(20px, 5cqi, 48px));
    border: var(--relationship-test-border, 1px solid var(--_line));
    border-radius: var(--_radius);
    background: var(--relationship-test-background, none);
    overflow-wrap: anywhere;
    line-height: 1.55;
    /* What a page says of its own text, but no page means for a test. */
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-spacing: 0;
    font-style: normal;
    cursor: auto;
    display: grid;
    grid-template-columns: minmax(0, 64em);
    justify-content: center;
    overflow: clip;
  }

  :lang(zh) {
    line-height: 1.75;
    letter-spacing: 0;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2,
  p,
  form,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }

  .heading {
    font: inherit;
    font-family: var(--relationship-test-heading-font, inherit);
    font-weight: var(--relationship-test-heading-weight, 600);
    font-size: clamp(1.6em, 1.2em + 2.2cqi, 2.5em);
    line-height: 1.15;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }

  .heading:lang(zh) {
    line-height: 1.35;
    letter-spacing: 0;
  }

  .prose {
    max-inline-size: 66ch;
    display: grid;
    gap: 12px;
    text-wrap: pretty;
  }

  .prose:lang(zh) {
    max-inline-size: 38em;
  }

  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    min-block-size: max(44px, 2.75em);
    min-inline-size: 44px;
    padding: 8px 20px;
    cursor: pointer;
    touch-action: manipulation;
  }

  .primary {
    background: var(--_accent);
    color: var(--_on-accent);
    border-color: color-mix(in oklab, var(--_accent) 70%, CanvasText);
    font-weight: 600;
  }

  .primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, CanvasText);
  }

  .quiet {
    border-color: var(--_edge);
  }

  .plain {
    border-color: transparent;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.3em;
    padding-inline: 12px;
  }

  .quiet:hover,
  .plain:hover {
    background: var(--_faint);
  }

  :focus-visible {
    outline: 3px solid var(--_accent-ink);
    outline-offset: 3px;
  }

  [tabindex='-1']:focus {
    outline: none;
  }

  .said {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .dot::before {
    content: '·';
    margin-inline: 0.5em;
    font-style: normal;
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_pace: 0s;
    }
  }

  @media (forced-colors: active) {
    :host {
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_accent-ink: Highlight;
      --_accent-text: CanvasText;
    }

    .primary {
      forced-color-adjust: none;
    }
  }
`;
