import {type Edition, editions, type Language} from '../editions.ts';
import {type Html, html} from '../html.ts';
import {type Page, layout} from '../layout.ts';
import type {Site} from '../site.ts';
import type {Mark} from './mark.ts';

/** The blog as editors see it. */
export interface PreviewSite extends Site {
  /** Says in the page what is edited where. */
  readonly mark: Mark;
}

/** The pages of a language, each under `/preview`. */
export const previewEditions: readonly Edition[] = editions.map((edition) => ({
  ...edition,
  prefix: `/preview${edition.prefix}`,
  library: `/preview${edition.prefix}/library/`,
}));

/** The few words that only editors read. */
export const editorWords: Readonly<
  Record<Language, Readonly<Record<'quizItem' | 'dimension' | 'pattern' | 'none', string>>>
> = {
  en: {
    quizItem: 'Items',
    dimension: 'Dimensions',
    pattern: 'Patterns',
    none: 'There is no article in this language yet.',
  },
  'zh-Hans': {
    quizItem: '题目',
    dimension: '维度',
    pattern: '模式',
    none: '这种语言还没有文章。',
  },
};

/** The document around a previewed page, with the way to the other language. */
export function previewLayout(page: Omit<Page, 'translated'>): Html {
  const {edition, path} = page;
  const other = previewEditions.find(({language}) => language !== edition.language);
  const back = path === '/library/' ? '' : edition.words.librarySection.back;
  return layout({
    ...page,
    translated: false,
    styles: ['prose', 'preview'],
    scripts: ['/preview/overlays/overlays.js', ...(page.scripts ?? [])],
    body: html`<p class="breadcrumb">
        ${back && html`<a href="${edition.prefix}/library/">${back}</a>`}
        ${other && html`<a href="${other.prefix}${path}" lang="${other.language}">${other.languageName}</a>`}
      </p>
      ${page.body}`,
  });
}
