import {html, nothing} from 'lit';
import {absolute, patternPlace, relativeTo, testPlace} from '../places.ts';
import type {SitePattern, SiteTest} from '../site.ts';
import {inLanguage, introOf, titleOf} from './index-page.ts';
import {layout} from './layout.ts';
import type {Edition, LinkPicture} from './page.ts';
import {testTag} from './test-tag.ts';
import {trail} from './things.ts';

/** The key in links to results without a pattern. */
export const NO_PATTERN = 'none';

/**
 * The page that a link to a result leads to. What is shared is in the fragment, which only the
 * element reads; whoever only sees the link sees what the pattern is called and means.
 */
export function patternPage(
  edition: Edition,
  test: SiteTest,
  pattern: SitePattern | null,
  picture: LinkPicture | null,
): string {
  const {site, language, words, url} = edition;
  const key = pattern?.key ?? NO_PATTERN;
  const place = patternPlace(language, test.slug, key);
  const testTitle = titleOf(test, language);
  const name = pattern ? inLanguage(pattern.names, language) : testTitle;
  const summary = pattern
    ? inLanguage(pattern.summaries, language)
    : (introOf(test, language).split(/\n\s*\n/)[0] ?? '');
  return layout({
    edition,
    place,
    shows: 'pattern',
    title: name,
    description: summary || testTitle,
    alternates: site.languages
      .filter((other) => other !== language && titleOf(test, other))
      .map((other) => ({language: other, place: patternPlace(other, test.slug, key)})),
    picture,
    things: [trail(edition, [{name, address: absolute(url, place)}])],
    hidden: pattern === null,
    scripted: true,
    body: html`<p class="dateline">${testTitle}</p>
      <h1>${name}</h1>
      ${summary ? html`<p class="lead">${summary}</p>` : nothing}
      ${testTag(edition, place, test.slug, {
        fallback: html`<p>
          <a class="primary" href=${relativeTo(place, testPlace(language, test.slug))}
            >${words.wiki.takeTest}</a
          >
        </p>`,
      })}`,
  });
}
