import type {SlugValidationContext} from 'sanity';
import {API_VERSION} from '../../apiVersion.ts';
import {storedQuery} from '../../../widget/core/type-prefix.ts';
import {typePrefixOf} from '../../typePrefix.ts';
import {
  isFreeInLanguage,
  type ArticleAddress,
} from '../../../widget/core/check/rules/article-slug.ts';

const articlesAtAddress = `*[_type == "article" && slug.current == $slug
  && !(_id in [$published, "drafts." + $published]) && !(_id in path("versions.**"))
]{"slug": slug.current, language}`;

/** Whether no other article of the same language, published or draft, has the address. */
export async function isUniqueInLanguage(
  slug: string,
  {document, getClient, schema}: Pick<SlugValidationContext, 'document' | 'getClient' | 'schema'>,
): Promise<boolean> {
  const language = document?.['language'];
  const published = (document?._id ?? '')
    .replace(/^drafts\./, '')
    .replace(/^versions\.[^.]+\./, '');
  const client = getClient({apiVersion: API_VERSION}).withConfig({perspective: 'raw'});
  const others = await client.fetch<ArticleAddress[]>(
    storedQuery(articlesAtAddress, typePrefixOf(schema)),
    {slug, published},
  );
  return isFreeInLanguage({slug, ...(typeof language === 'string' ? {language} : {})}, others);
}
