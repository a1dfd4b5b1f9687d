import type {Edition} from '../editions.ts';
import {embedScript} from '../embed.ts';
import {type Html, html} from '../html.ts';
import {editorWords, previewLayout, type PreviewSite} from './preview-site.ts';
import {isRecord} from '../record.ts';

/** A document with what it says in the language of the page. */
interface Line {
  readonly id: string;
  readonly words: string;
}

const outlineQuery = `*[_type == "relationshipTest" && slug.current == $slug][0]{
  _id,
  "words": title[language == $language][0].value,
  "quizItem": items[]->{_id, "words": wording[language == $language][0].value},
  "dimension": dimensions[]->{_id, "words": name[language == $language][0].value},
  "pattern": patterns[]->{_id, "words": name[language == $language][0].value}
}`;

/** The lists of the outline: type, and the field that says what a document of it is. */
const LISTS = [
  {type: 'quizItem', path: 'wording'},
  {type: 'dimension', path: 'name'},
  {type: 'pattern', path: 'name'},
] as const;

/**
 * A test as its draft stands, to be taken; and below it all that it says, each line to be opened by
 * a click in the Studio's preview.
 */
export async function testPreview(
  site: PreviewSite,
  edition: Edition,
  slug: string,
): Promise<Html | null> {
  const {language} = edition;
  const found = await site.library.ask(outlineQuery, {slug, language});
  const test = isRecord(found) ? readLine(found) : null;
  if (!isRecord(found) || !test) return null;
  return previewLayout({
    edition,
    path: `/test/${slug}/`,
    title: test.words,
    description: test.words,
    scripts: [embedScript],
    body: html`
      <div class="reading">
        <relationship-test
          test="${slug}"
          lang="${language}"
          loading="eager"
          storage="none"
          article-url="${edition.prefix}/library/{slug}/"
        ></relationship-test>
        <section class="outline">
          <h1 ${site.mark({type: 'relationshipTest', id: test.id, path: 'title'})}>
            ${test.words}
          </h1>
          ${LISTS.map(
            ({type, path}) => html`
              <h2>${editorWords[language][type]}</h2>
              <ol>
                ${readLines(found[type]).map(
                  (line) => html`<li ${site.mark({type, id: line.id, path})}>${line.words}</li>`,
                )}
              </ol>
            `,
          )}
        </section>
      </div>
    `,
  });
}

function readLines(found: unknown): readonly Line[] {
  return Array.isArray(found) ? found.flatMap((each: unknown) => readLine(each) ?? []) : [];
}

function readLine(found: unknown): Line | null {
  if (!isRecord(found) || typeof found['_id'] !== 'string') return null;
  const {_id: id, words} = found;
  return {id, words: typeof words === 'string' ? words : '…'};
}
