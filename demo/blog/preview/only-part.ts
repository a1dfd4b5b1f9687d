import {isRecord} from '../record.ts';

/** What stands before an article's body: title, lead and picture. */
export const HEAD = 'head';
/** What stands behind it: sources, and the call to a test where the body has none. */
export const TAIL = 'tail';

/**
 * An article with one of its parts, so that each part can be shown in an element of its own. A part
 * of the body is named by the keys of its members, joined by commas.
 */
export function onlyPart(article: unknown, part: string): unknown {
  if (!isRecord(article)) return article;
  const body = Array.isArray(article['body']) ? article['body'].filter(isRecord) : [];
  const {cover, sources, test} = article;
  const bare = {...article, cover: null, sources: [], test: null, body: []};
  if (part === HEAD) return {...bare, cover};
  if (part === TAIL) {
    const calls = body.some((member) => member['_type'] === 'testCall');
    return {...bare, sources, test: calls ? null : test};
  }
  const keys = part.split(',');
  return {...bare, body: body.filter((member) => keys.includes(String(member['_key'])))};
}
