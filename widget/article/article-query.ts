import {defineQuery} from 'groq';

/** What is asked of an article. */
export const articleFields = `_id, title, language, excerpt, sources,
  "slug": slug.current,
  "test": test->slug.current,
  cover{alt, caption, crop, asset->{url, metadata{lqip, dimensions{width, height}}}},
  body[]{
    ...,
    _type == "image" => {asset->{url, metadata{lqip, dimensions{width, height}}}},
    _type == "testCall" => {"test": test->slug.current}
  }`;

/**
 * One article in the best language there is. Parameters: `$slug`, and `$langs`, of which the
 * first five count, the best first.
 */
export const articleQuery =
  defineQuery(`*[_type == "article" && slug.current == $slug] | order(select(
  language == $langs[0] => 0,
  language == $langs[1] => 1,
  language == $langs[2] => 2,
  language == $langs[3] => 3,
  language == $langs[4] => 4,
  5
))[0]{
  ${articleFields}
}`);
