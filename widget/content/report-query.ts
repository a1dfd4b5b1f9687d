import {defineQuery} from 'groq';

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
