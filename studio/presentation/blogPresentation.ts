import type {PluginOptions} from 'sanity';
import {defineDocuments, defineLocations, presentationTool} from 'sanity/presentation';

/** Where the demo's blog keeps the pages of each language; see its `editions`. */
const EDITIONS = [
  {language: 'en', prefix: '/preview'},
  {language: 'zh-Hans', prefix: '/preview/zh'},
] as const;

/**
 * Content on the pages of the demo's blog, with its drafts: a click on a part of the page opens it
 * in the form beside it. The blog lets in whoever brings the secret that the Studio made.
 */
export function blogPresentation(blog: string, title: string): PluginOptions {
  return presentationTool({
    title,
    previewUrl: {
      initial: `${blog}/preview/library/`,
      previewMode: {enable: '/preview/enable'},
    },
    allowOrigins: [blog],
    resolve: {
      mainDocuments: defineDocuments(
        EDITIONS.flatMap(({language, prefix}) => [
          {
            route: `${blog}${prefix}/library/:slug/`,
            filter: '_type == "article" && language == $language && slug.current == $slug',
            params: ({params}) => ({language, slug: params['slug'] ?? ''}),
          },
          {
            route: `${blog}${prefix}/test/:slug/`,
            filter: '_type == "relationshipTest" && slug.current == $slug',
            params: ({params}) => ({slug: params['slug'] ?? ''}),
          },
        ]),
      ),
      locations: {
        article: defineLocations({
          select: {title: 'title', slug: 'slug.current', language: 'language'},
          resolve: (article) => {
            const edition = EDITIONS.find(({language}) => language === article?.['language']);
            return placeOn(blog, edition?.prefix, 'library', article);
          },
        }),
        relationshipTest: defineLocations({
          select: {title: 'title.0.value', slug: 'slug.current'},
          resolve: (test) => placeOn(blog, EDITIONS[0].prefix, 'test', test),
        }),
      },
    },
  });
}

/** The page that shows a document, once the document has an address. */
function placeOn(
  blog: string,
  prefix: string | undefined,
  folder: string,
  document: Readonly<Record<string, unknown>> | null,
) {
  const {title, slug} = document ?? {};
  if (prefix === undefined || typeof slug !== 'string') return null;
  const href = `${blog}${prefix}/${folder}/${slug}/`;
  return {locations: [{title: typeof title === 'string' ? title : slug, href, showHref: false}]};
}
