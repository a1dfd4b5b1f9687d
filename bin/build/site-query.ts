import {articleFields} from '../../widget/article/article-query.ts';

/** Articles of every language, in pages: `$from`, `$to`. The newest come first. */
export const articlesQuery = `*[_type == "article" && defined(slug.current)]
  | order(coalesce(publishedAt, _createdAt, "") desc, _id asc)[$from...$to]{
    ${articleFields},
    _updatedAt, publishedAt
  }`;

/** What is known of the whole site, with the names of all tests and patterns in every language. */
export const siteQuery = `{
  "settings": *[_id == "siteSettings"][0]{title, defaultLanguage},
  "groups": *[_type == "translation.metadata"]{"ids": translations[].value._ref},
  "tests": *[_type == "relationshipTest" && defined(slug.current)] | order(_id asc){
    _id, _updatedAt, "slug": slug.current, languages, title, intro,
    "patterns": patterns[]->{_id, _updatedAt, key, name, summary}
  }
}`;
