import {defineQuery} from 'groq';

/** Everything to take and to score a test. Parameters: `$test` (slug), `$langs` (languages). */
export const testQuery = defineQuery(`*[_type == "relationshipTest" && slug.current == $test][0]{
  _id, _rev, "slug": slug.current, languages,
  title[language in $langs]{language, value},
  intro[language in $langs]{language, value},
  instruction[language in $langs]{language, value},
  "privacyNote": *[_id == "siteSettings"][0].privacyNote[language in $langs]{language, value},
  minimumAnswered, itemOrder, itemsPerStep, allowSkip, unlockKind,
  responseScale->{_id, _rev, lo, hi, labels[]{value, label[language in $langs]{language, value}}},
  dimensions[]->{
    _id, _rev, key, norm,
    name[language in $langs]{language, value},
    lowPole[language in $langs]{language, value},
    highPole[language in $langs]{language, value}
  },
  items[]->{
    _id, _rev, kind, keying, weight, expectedAnswer,
    wording[language in $langs]{language, value},
    "dimension": dimension._ref,
    responseScale->{_id, _rev, lo, hi, labels[]{value, label[language in $langs]{language, value}}},
    options[]{_key, label[language in $langs]{language, value}, points[]{"pattern": pattern._ref, points}}
  },
  patterns[]->{
    _id, _rev, key, claim,
    name[language in $langs]{language, value},
    conditions[]{"dimension": dimension._ref, from, below}
  }
}`);

/** The texts of every result of a test. Parameters: `$test` (slug), `$langs` (languages). */
export const resultQuery = defineQuery(`*[_type == "relationshipTest" && slug.current == $test][0]{
  _id,
  "safetyNote": coalesce(safetyNote, *[_id == "siteSettings"][0].safetyNote)[language in $langs]{language, value},
  "helpLines": coalesce(helpLines, *[_id == "siteSettings"][0].helpLines)[]{
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

/** The action report of a pattern. Parameters: `$pattern` (id), `$langs` (languages). */
export const actionReportQuery =
  defineQuery(`*[_type == "pattern" && _id == $pattern][0].actionReport->{
  _id, _rev,
  title[language in $langs]{language, value},
  introduction[language in $langs]{language, value},
  sections[]{
    audience,
    heading[language in $langs]{language, value},
    body[language in $langs]{language, value}
  },
  plan[]{title[language in $langs]{language, value}, text[language in $langs]{language, value}},
  agreement{
    introduction[language in $langs]{language, value},
    connectionSignal[language in $langs]{language, value},
    spaceSignal[language in $langs]{language, value},
    returnTime[language in $langs]{language, value}
  }
}`);
