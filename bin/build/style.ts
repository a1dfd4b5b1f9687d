import {articleStyles} from '../../widget/article/article-styles.ts';
import {blockStyles} from '../../widget/article/block-styles.ts';
import {endStyles} from '../../widget/article/end-styles.ts';
import {baseStyles} from '../../widget/styles/base-styles.ts';
import {proseStyles} from '../../widget/styles/prose-styles.ts';
import {wikiStyles} from '../../widget/wiki/wiki-styles.ts';
import {CONTENT} from './pages/layout.ts';

/** What a style sheet is for: whole pages, or only what stands in the template of somebody else. */
type Reach = 'page' | 'content';

/**
 * The style sheet of the pages: that of the elements, so that both look alike, and what only
 * pages have. Of a page in somebody's template it reaches nothing but the content.
 */
export function styleSheet(reach: Reach): string {
  const sheets = [proseStyles, articleStyles, blockStyles, endStyles, wikiStyles];
  const shared = [baseStyles, ...sheets.map(({cssText}) => cssText)]
    .join('\n')
    // What only a shadow root needs.
    .replaceAll(/:host\(\[[^\]]*\]\)\s*\{[^}]*\}/g, '');
  const sheet =
    reach === 'page'
      ? `${shared.replaceAll(':host', ':root')}${inPages}${frame}`
      : within(`.${CONTENT}`, `${shared}${inPages}`);
  return sheet.replaceAll(/\s*\n\s*/g, '\n').trimStart();
}

/** A sheet that reaches only what is in `scope`: its rules nest, but for keyframes, which cannot. */
function within(scope: string, sheet: string): string {
  const keyframes: string[] = [];
  const rules = sheet.replaceAll(/@keyframes [\w-]+ \{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, (rule) => {
    keyframes.push(rule);
    return '';
  });
  const nested = rules.replaceAll(':host', '&').replaceAll(`${scope} > `, '& > ');
  return `${scope} {\n${nested}}\n${keyframes.join('\n')}\n`;
}

const inPages = `
.relationship-wiki > h1 {
  margin-block-end: 32px;
}

.relationship-wiki > h1 + .lead {
  margin-block-start: -8px;
}

.dateline {
  font-size: 0.9375em;
  color: var(--_muted);
  margin-block-end: 16px;
}

.relationship-wiki > .call {
  margin-block-end: 48px;
}

a.primary {
  display: inline-block;
  margin-block-start: 8px;
  padding: 10px 20px;
  border: 1px solid;
  border-radius: var(--_radius);
  text-decoration: none;
}

relationship-test:not(:defined) {
  display: block;
}

/* What stands in for the test looks like its first page, so that nothing moves when it comes. */
.before {
  display: grid;
  gap: 24px;
  align-content: start;
}

/* So that nothing below moves while the test comes. */
@media (scripting: enabled) {
  .relationship-wiki > relationship-test {
    min-block-size: 100svh;
  }
}

relationship-test > * + * {
  margin-block-start: 0.9em;
}

.audience + .audience {
  margin-block-start: 32px;
}

.audience h3 {
  margin-block-end: 16px;
  padding-block-end: 8px;
  border-block-end: 1px solid var(--_line);
}

.next {
  margin-block-start: 72px;
}

.patterns {
  margin-block-start: 72px;
}

.patterns ul {
  display: grid;
  gap: 20px;
}

.patterns a {
  font-weight: 600;
}

.turner {
  display: flex;
  justify-content: space-between;
  gap: 16px;
  padding-block: 32px;
}

/* In line with what stands around it on the page. */
article.article {
  margin-inline: 0;
}

@media print {
  .next, .trail {
    display: none;
  }
}
`;

const frame = `
:root {
  color-scheme: light dark;
  --relationship-test-accent: light-dark(#8a4a2f, #e3a784);
  --relationship-test-heading-font: 'Iowan Old Style', Charter, 'Palatino Linotype', Palatino, P052,
    Georgia, serif;
  --page: light-dark(#fcfaf7, #191716);
  background: var(--page);
  color: light-dark(#27221f, #e9e3dc);
  font: 100%/1.6 system-ui, 'Helvetica Neue', Arial, sans-serif;
  text-size-adjust: 100%;
}

:root:lang(zh), :root:lang(ja) {
  --relationship-test-heading-font: 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', serif;
}

:root {
  block-size: auto;
}

body {
  margin: 0 auto;
  padding-inline: max(20px, 4vi);
  max-inline-size: 44rem;
  overflow-wrap: anywhere;
  font-size: clamp(1rem, 0.95rem + 0.3vi, 1.125rem);
}

.skip {
  position: absolute;
  inset-block-start: -10em;
  padding: 8px 16px;
  background: var(--page);
}

.skip:focus {
  inset-block-start: 8px;
  z-index: 2;
}

.masthead {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  align-items: baseline;
  gap: 4px 24px;
  padding-block: 20px;
  margin-block-end: clamp(32px, 8vi, 72px);
  border-block-end: 1px solid var(--_line);
}

.masthead a, .foot a {
  display: inline-block;
  padding-block: 8px;
  text-decoration-color: transparent;
}

.masthead a:hover, .foot a:hover {
  text-decoration-color: currentColor;
}

.name {
  font-family: var(--relationship-test-heading-font);
  font-weight: 600;
  font-size: 1.125em;
}

.languages {
  display: flex;
  flex-wrap: wrap;
  gap: 0 20px;
  font-size: 0.9375em;
}

.foot {
  display: flex;
  justify-content: space-between;
  gap: 24px;
  margin-block-start: 72px;
  padding-block: 24px 48px;
  border-block-start: 1px solid var(--_line);
  font-size: 0.9375em;
}

@media print {
  .masthead .languages, .foot, .skip {
    display: none;
  }
}
`;
