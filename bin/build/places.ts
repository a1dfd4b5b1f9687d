/** Where the files of a site are: paths below its folder, without a slash in front. */

/** A page is a folder with an index in it, so that its address has no ending. */
export function indexOf(language: string, number = 1): string {
  return number === 1 ? `${language}/` : `${language}/page/${number}/`;
}

export function articlePlace(language: string, slug: string): string {
  return `${language}/${slug}/`;
}

export function testPlace(language: string, slug: string): string {
  return `${language}/test/${slug}/`;
}

/** The page that a shared result leads to; `none` where it has no pattern. */
export function patternPlace(language: string, test: string, key: string): string {
  return `${language}/pattern/${test}/${key}/`;
}

export function feedPlace(language: string): string {
  return `${language}/feed.xml`;
}

export const ICON_PLACE = 'icon.svg';

export function snapshotPlace(test: string): string {
  return `tests/${test}.json`;
}

/** The file of a page or of anything else at a place. */
export function fileOf(place: string): string {
  return place === '' || place.endsWith('/') ? `${place}index.html` : place;
}

/** The address of a place, as a link on the page at another place says it. */
export function relativeTo(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return encodeURI(`${up}${to}`) || './';
}

/** The address of a place on the web. */
export function absolute(site: string, place: string): string {
  return new URL(encodeURI(place), site).href;
}
