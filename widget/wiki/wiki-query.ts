import {defineQuery} from 'groq';

/** Every text of an article that a reader can search. */
const TEXTS = `[
  title, excerpt, pt::text(body), pt::text(body[].body[]), pt::text(body[].entries[].answer[]),
  ...coalesce(body[].heading, []),
  ...coalesce(body[].concepts[].term, []),
  ...coalesce(body[].concepts[].explanation, []),
  ...coalesce(body[].forPursuers[].text, []),
  ...coalesce(body[].forDistancers[].text, []),
  ...coalesce(body[].forBoth[].text, []),
  ...coalesce(body[].points[], []),
  ...coalesce(body[].phrases[].text, []),
  ...coalesce(body[].entries[].question, []),
  ...coalesce(body[].rows[].cells[], [])
]`;

const FITTING = `_type == "article" && defined(slug.current) && language == $language
  && ($pattern == "" || references($pattern))
  && (count($words) == 0 || array::compact(${TEXTS}) match $words)`;

/**
 * The first articles of a list, the newest first. Parameters: `$language` of the articles,
 * `$langs` (for the names of patterns), `$pattern` (an id, or empty), `$words` (as `match` takes
 * them; none for all) and `$size`.
 */
export const wikiQuery = defineQuery(`{
  "languages": array::unique(*[_type == "article" && defined(slug.current)].language),
  "patterns": *[_type == "pattern" && defined(
    *[_type == "article" && language == $language && references(^._id)][0]._id
  )] | order(key asc){_id, name[language in $langs]{language, value}},
  "count": count(*[${FITTING}]),
  "articles": *[${FITTING}] | order(publishedAt desc, _id asc)[0...$size]{
    _id, title, excerpt,
    "slug": slug.current,
    "test": test->slug.current,
    "characters": length(array::join(array::compact(${TEXTS}), " "))
  }
}`);
