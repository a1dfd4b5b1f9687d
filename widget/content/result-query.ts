import {defineQuery} from 'groq';

/** The texts of every result of a test. Parameters: `$test` (slug), `$langs` (languages). */
export const resultQuery = defineQuery(`*[_type == "relationshipTest" && slug.current == $test][0]{
  _id,
  "safetyNote": select(count(safetyNote[value != ""]) > 0 => safetyNote, *[_id == "siteSettings"][0].safetyNote)[language in $langs]{language, value},
  "helpLines": select(count(helpLines) > 0 => helpLines, *[_id == "siteSettings"][0].helpLines)[]{
    country, name, phone, url, hours[language in $langs]{language, value}
  },
  dimensions[]->{_id, description[language in $langs]{language, value}},
  patterns[]->{
    _id,
    summary[language in $langs]{language, value},
    underStress[language in $langs]{language, value},
    strengths[]{text[language in $langs]{language, value}},
    growthSteps[]{text[language in $langs]{language, value}},
    phrasesForMe[]{text[language in $langs]{language, value}},
    phrasesForPartner[]{text[language in $langs]{language, value}},
    "hasReport": defined(actionReport->_id),
    articles[]->{
      _id, title, excerpt, language, "slug": slug.current,
      "translations": *[_type == "translation.metadata" && references(^._id)][0]
        .translations[].value->{_id, title, excerpt, language, "slug": slug.current}
    }
  }
}`);
