import type {Edition} from '../editions.ts';
import {embedScript} from '../embed.ts';
import {type Html, html} from '../html.ts';
import {HEAD, TAIL} from './only-part.ts';
import {previewLayout, type PreviewSite} from './preview-site.ts';
import {isRecord} from '../record.ts';

/** The frame of an article: what is edited where. */
interface Frame {
  readonly id: string;
  readonly title: string;
  /** Keys of the members of the body; list items that belong together stand together. */
  readonly parts: readonly (readonly string[])[];
}

const frameQuery = `*[_type == "article" && language == $language && slug.current == $slug][0]{
  _id, title, body[]{_key, listItem}
}`;

/**
 * An article as its draft stands, each part of it in an element of its own, so that a click in the
 * Studio's preview finds the part: overlays see elements of the page, and none within others.
 */
export async function articlePreview(
  site: PreviewSite,
  edition: Edition,
  slug: string,
): Promise<Html | null> {
  const frame = readFrame(await site.library.ask(frameQuery, {language: edition.language, slug}));
  if (!frame) return null;
  const {prefix} = edition;
  const part = (name: string, path: string) =>
    html`<div class="part" ${site.mark({type: 'article', id: frame.id, path})}>
      <relationship-article
        slug="${slug}"
        lang="${edition.language}"
        contents="off"
        loading="eager"
        article-url="${prefix}/library/{slug}/"
        data-part="${name}"
      ></relationship-article>
    </div>`;
  return previewLayout({
    edition,
    path: `/library/${slug}/`,
    title: frame.title,
    description: frame.title,
    scripts: [embedScript],
    body: html`
      <div class="reading">
        ${part(HEAD, 'title')}
        ${frame.parts.map((keys) => part(keys.join(','), `body[_key=="${keys[0]}"]`))}
        ${part(TAIL, 'sources')}
      </div>
    `,
  });
}

function readFrame(found: unknown): Frame | null {
  if (!isRecord(found) || typeof found['_id'] !== 'string') return null;
  const body = Array.isArray(found['body']) ? found['body'].filter(isRecord) : [];
  const parts: string[][] = [];
  let inList = false;
  for (const {_key: key, listItem} of body) {
    if (typeof key !== 'string') continue;
    const isItem = typeof listItem === 'string';
    if (isItem && inList) parts.at(-1)?.push(key);
    else parts.push([key]);
    inList = isItem;
  }
  const {_id: id, title} = found;
  return {id, title: typeof title === 'string' ? title : id, parts};
}
