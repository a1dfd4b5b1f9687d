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
