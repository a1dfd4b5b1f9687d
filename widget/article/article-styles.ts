import {css} from 'lit';

/** The reading view: one column in the measure of a book, with the rhythm of a magazine. */
export const articleStyles = css`
  .article {
    max-inline-size: 40rem;
    container: relationship-article / inline-size;
    overflow-wrap: anywhere;
    line-height: 1.65;
    text-wrap: pretty;
  }

  .article:lang(zh) {
    line-height: 1.9;
  }

  h1,
  h2,
  h3 {
    margin: 0;
    font: inherit;
    font-family: var(--relationship-test-heading-font, inherit);
    font-weight: var(--relationship-test-heading-weight, 600);
    text-wrap: balance;
    letter-spacing: -0.012em;
    line-height: 1.2;
  }

  h1 {
    font-size: clamp(2em, 1.5em + 2.4vi, 3em);
    line-height: 1.08;
  }

  h2 {
    font-size: 1.5em;
  }

  h3 {
    font-size: 1.15em;
  }

  :is(h1, h2, h3):lang(zh) {
    letter-spacing: 0;
    line-height: 1.4;
  }

  .lead {
    margin-block: 16px 48px;
    font-size: 1.25em;
    line-height: 1.5;
    color: var(--_muted);
  }

  .article > figure {
    margin-block-end: 48px;
  }

  .lead:lang(zh) {
    line-height: 1.75;
  }

  .contents {
    margin-block-end: 48px;
  }

  .contents ol {
    padding-block: 4px 20px;
    padding-inline-start: 1.6em;
    list-style: decimal;
    display: grid;
    gap: 6px;
  }

  .contents a {
    text-decoration-color: transparent;
  }

  .contents a:hover {
    text-decoration-color: inherit;
  }

  /* A line that stays on top of the viewport and grows while the article goes by. */
  .progress {
    display: none;
  }

  @supports (animation-timeline: view()) {
    .article {
      view-timeline: --read block;
    }

    .progress {
      display: block;
      position: sticky;
      z-index: 1;
      inset-block-start: 0;
      block-size: 3px;
      background: var(--_accent);
      transform-origin: 0 0;
      animation: read linear both;
      animation-timeline: --read;
      animation-range: contain;
    }

    .progress:dir(rtl) {
      transform-origin: 100% 0;
    }
  }

  @keyframes read {
    from {
      scale: 0 1;
    }
  }

  h2[id] {
    scroll-margin-block-start: 24px;
  }

  .parts {
    display: grid;
    gap: 48px;
  }

  /* Paragraphs that belong together stay together. */
  .text > * + *,
  .passage > * + *,
  .answer > * + *,
  .callout > * + * {
    margin-block-start: 0.9em;
  }

  .text > h2 ~ h2,
  .text > * + h2 {
    margin-block-start: 48px;
  }

  section > h2 {
    margin-block-end: 24px;
  }

  :is(.text, .passage, .answer, .callout) > :is(ul, ol),
  .lessons ul {
    padding-inline-start: 1.4em;
    list-style: disc;
    display: grid;
    gap: 8px;
  }

  :is(.text, .passage, .answer, .callout) > ol {
    list-style: decimal;
  }

  ::marker {
    color: var(--_accent-ink);
  }

  blockquote {
    margin: 0;
  }

  .text > blockquote {
    padding-inline-start: 24px;
    border-inline-start: 2px solid var(--_accent);
    font-size: 1.15em;
    line-height: 1.5;
  }
`;
