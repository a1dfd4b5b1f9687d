import {defineQuery} from 'groq';

/**
 * One article in the best language there is. Parameters: `$slug`, and `$langs`, three languages
 * of which the best comes first.
 */
export const articleQuery = defineQuery(`coalesce(
  *[_type == "article" && slug.current == $slug && language == $langs[0]][0],
  *[_type == "article" && slug.current == $slug && language == $langs[1]][0],
  *[_type == "article" && slug.current == $slug && language == $langs[2]][0],
  *[_type == "article" && slug.current == $slug][0]
){
  _id, title, language, excerpt, sources,
  "slug": slug.current,
  "test": test->slug.current,
  cover{alt, caption, asset->{url, metadata{dimensions{width, height}}}},
  body[]{
    ...,
    _type == "image" => {asset->{url, metadata{dimensions{width, height}}}},
    _type == "testCall" => {"test": test->slug.current}
  }
}`);
