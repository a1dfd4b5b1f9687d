import type {Edition} from './editions.ts';
import {type Html, html} from './html.ts';
import type {Site} from './site.ts';

/** The script that defines the elements, as any page would load it. */
export const embedScript = '/embed/relationship-test.js';

/** Slug of the test that the blog embeds. */
export const testSlug = 'pursuit-distance';

/** The test's tag. What is inside it shows only until the script has run. */
export function testTag(site: Site, edition: Edition): Html {
  return html`<relationship-test
    id="test"
    project-id="${site.projectId}"
    dataset="${site.dataset}"
    api-host="${site.lakeUrl}"
    test="${testSlug}"
    article-url="${edition.library}{slug}/"
  >
    <p class="fallback">
      ${edition.words.needsScript}
      <a href="${edition.library}">${edition.words.library}</a>
    </p>
  </relationship-test>`;
}
