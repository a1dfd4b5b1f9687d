import {createHash} from 'node:crypto';
import {snapshotText} from '../../widget/content/snapshot-text.ts';
import type {AskContent} from '../snapshot.ts';
import {atomFeed} from './feed.ts';
import {type SiteFile, writeFolder} from './folder.ts';
import {drawIcon, drawPicture, PICTURE_HEIGHT, PICTURE_WIDTH} from './picture.ts';
import {
  articlePlace,
  feedPlace,
  ICON_PLACE,
  fileOf,
  indexOf,
  patternPlace,
  snapshotPlace,
  testPlace,
} from './places.ts';
import {articlePage} from './pages/article-page.ts';
import {indexPage, indexPages, inLanguage, titleOf} from './pages/index-page.ts';
import type {Edition, LinkPicture, SearchPlace} from './pages/page.ts';
import {MISSING_PLACE, missingPage} from './pages/missing-page.ts';
import {NO_PATTERN, patternPage} from './pages/pattern-page.ts';
import {testPage} from './pages/test-page.ts';
import {readSite} from './read-site.ts';
import {SCRIPT_PLACE, scriptFiles} from './script-files.ts';
import type {Site, SitePattern} from './site.ts';
import {type SitemapEntry, sitemap} from './sitemap.ts';
import {styleSheet} from './style.ts';
import type {PageTemplate} from './template.ts';
import {loadWords} from './words.ts';

/** What is to be built, and from what. */
export interface SiteOrder {
  readonly content: AskContent;
  /** Folder to write. */
  readonly out: string;
  /** Where it will be on the web, with a slash at the end. */
  readonly url: string;
  readonly title: string | null;
  /** Names of the site in languages where it has another. */
  readonly titles?: Readonly<Record<string, string>>;
  /** Address of the script; `null` for a copy in the folder. */
  readonly script: string | null;
  /** Addresses of style sheets that come after that of the pages. */
  readonly styleSheets: readonly string[];
  readonly pictures: boolean;
  readonly reports: boolean;
  /** Gives the page of the owner that stands around the content in a language. */
  readonly template?: (language: string) => PageTemplate | Promise<PageTemplate>;
  /** A dataset that browsers may ask, so that the list can be searched. */
  readonly search?: SearchPlace;
}

/** What was built. */
export interface BuiltSite {
  readonly pages: number;
  readonly written: number;
  readonly removed: number;
  /** What was left out and why, for whoever runs the command. */
  readonly notes: readonly string[];
}

/**
 * Builds the whole site, and writes what changed.
 * @throws ContentError when the content cannot be read
 */
export async function buildSite(order: SiteOrder): Promise<BuiltSite> {
  const notes: string[] = [];
  const note = (words: string) => void notes.push(words);
  const site = await readSite(order.content, {title: order.title, reports: order.reports, note});
  const draw = order.pictures ? await picturePress(note) : null;
  const style = styleSheet(order.template ? 'content' : 'page');
  const stylePlace = `style-${hashOf(style)}.css`;
  const files: SiteFile[] = [
    {file: stylePlace, from: style},
    {file: ICON_PLACE, from: drawIcon()},
  ];
  if (order.script === null) files.push(...(await scriptFiles()));
  for (const test of site.tests) {
    files.push({file: snapshotPlace(test.slug), from: snapshotText(test.snapshot)});
  }
  const entries: SitemapEntry[] = [];
  for (const language of site.languages) {
    const edition: Edition = {
      site,
      language,
      title: order.titles?.[language] ?? site.title,
      words: await loadWords(language),
      articles: site.articles.filter(({article}) => article.language === language),
      dates: new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}),
      url: order.url,
      styleSheets: [stylePlace, ...order.styleSheets],
      script: order.script ?? SCRIPT_PLACE,
      template: (await order.template?.(language)) ?? null,
      search: order.search ?? null,
    };
    files.push(...editionFiles(edition, draw, entries));
  }
  files.push({file: 'sitemap.xml', from: sitemap(order.url, entries)});
  const {written, removed} = await writeFolder(order.out, files);
  return {pages: files.length, written, removed, notes};
}

type Press = (svg: string) => Promise<Uint8Array>;

/** Turns drawings into pictures, where the image library is installed. */
async function picturePress(note: (words: string) => void): Promise<Press | null> {
  try {
    const {default: sharp} = await import('sharp');
    return (svg) => sharp(Buffer.from(svg)).removeAlpha().png({compressionLevel: 3}).toBuffer();
  } catch {
    note('No pictures for links: install sharp, or say --no-pictures.');
    return null;
  }
}

/** All files of one language; what search engines are told of goes into `entries`. */
function editionFiles(edition: Edition, draw: Press | null, entries: SitemapEntry[]): SiteFile[] {
  const {site, title, language} = edition;
  const files: SiteFile[] = [];
  const page = (place: string, text: string) => files.push({file: fileOf(place), from: text});
  const picture = (place: string, words: string): LinkPicture | null => {
    if (!draw) return null;
    const svg = drawPicture(words, title);
    const address = `${place}link.png`;
    files.push({file: address, from: svg, make: () => draw(svg)});
    return {address, width: PICTURE_WIDTH, height: PICTURE_HEIGHT, alt: words};
  };

  const index = indexOf(language);
  const indexPicture = picture(index, title);
  for (let number = 1; number <= indexPages(edition); number += 1) {
    page(indexOf(language, number), indexPage(edition, number, indexPicture));
  }
  if (language === site.defaultLanguage) {
    page('', indexPage(edition, 1, indexPicture, ''));
    page(MISSING_PLACE, missingPage(edition));
  }
  entries.push({place: index, updatedAt: null, languages: everywhere(site, indexOf)});

  for (const found of edition.articles) {
    const {article, updatedAt, translations} = found;
    const place = articlePlace(language, article.slug);
    page(place, articlePage(edition, found, picture(place, article.title)));
    const all = [{language, slug: article.slug}, ...translations];
    entries.push({
      place,
      updatedAt,
      languages:
        all.length > 1
          ? all.map((each) => ({
              language: each.language,
              place: articlePlace(each.language, each.slug),
            }))
          : [],
    });
  }

  for (const test of site.tests) {
    const place = testPlace(language, test.slug);
    page(place, testPage(edition, test, picture(place, titleOf(test, language))));
    entries.push({
      place,
      updatedAt: null,
      languages: everywhere(site, (tag) => testPlace(tag, test.slug)),
    });
    const patterns: readonly (SitePattern | null)[] = [...test.patterns, null];
    for (const pattern of patterns) {
      const name = pattern ? inLanguage(pattern.names, language) : titleOf(test, language);
      const key = pattern?.key ?? NO_PATTERN;
      const at = patternPlace(language, test.slug, key);
      if (pattern) {
        const languages = everywhere(site, (tag) => patternPlace(tag, test.slug, key));
        entries.push({place: at, updatedAt: null, languages});
      }
      page(at, patternPage(edition, test, pattern, picture(at, name)));
    }
  }
  page(feedPlace(language), atomFeed(edition));
  return files;
}

function everywhere(site: Site, place: (language: string) => string): SitemapEntry['languages'] {
  return site.languages.length > 1
    ? site.languages.map((language) => ({language, place: place(language)}))
    : [];
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}
