import {loadArticleMessages} from '../../widget/messages/article.ts';
import type {
  ArticleMessages,
  TakingMessages,
  WikiMessages,
} from '../../widget/messages/messages.ts';
import {loadTakingMessages} from '../../widget/messages/taking.ts';
import {loadWikiMessages} from '../../widget/messages/wiki.ts';
import {languageChain} from '../../widget/core/language.ts';

/** The words of pages that the element does not have. */
interface PageWords {
  readonly skip: string;
  readonly languages: string;
  readonly newer: string;
  readonly older: string;
  readonly needsScript: string;
  readonly patterns: string;
  readonly missing: string;
}

/** All words around the content of a site in one language. */
export interface Words extends PageWords {
  /** The language that the words are in; not always that of the content. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly article: ArticleMessages;
  readonly wiki: WikiMessages;
}

/** The words for content in a language; in English where there are none. */
export async function loadWords(language: string): Promise<Words> {
  const chain = languageChain(language);
  const [taking, article, wiki]: [TakingMessages, ArticleMessages, WikiMessages] =
    await Promise.all([
      loadTakingMessages(chain),
      loadArticleMessages(chain),
      loadWikiMessages(chain),
    ]);
  const own = pageWords[taking.language] ?? english;
  return {
    language: taking.language,
    direction: taking.direction,
    article,
    wiki: {...wiki, minutes: remembered(wiki.minutes)},
    ...own,
  };
}

/** The rules of a plural cost more to look up than all the rest of a card. */
function remembered(words: (count: number) => string): (count: number) => string {
  const known = new Map<number, string>();
  return (count) => {
    const text = known.get(count) ?? words(count);
    known.set(count, text);
    return text;
  };
}

const english: PageWords = {
  skip: 'Skip to the content',
  languages: 'Languages',
  newer: 'Newer articles',
  older: 'Older articles',
  needsScript: 'The test runs in your browser and needs JavaScript, which is switched off.',
  patterns: 'What the results mean',
  missing: 'There is no page at this address.',
};

const pageWords: Readonly<Record<string, PageWords>> = {
  en: english,
  'zh-Hans': {
    skip: '跳到正文',
    languages: '语言',
    newer: '较新的文章',
    older: '较早的文章',
    needsScript: '测试在你的浏览器里运行，需要 JavaScript，而它现在是关闭的。',
    patterns: '各种结果的含义',
    missing: '这个地址没有页面。',
  },
  de: {
    skip: 'Zum Inhalt',
    languages: 'Sprachen',
    newer: 'Neuere Artikel',
    older: 'Ältere Artikel',
    needsScript: 'Der Test läuft in deinem Browser und braucht JavaScript, das ausgeschaltet ist.',
    patterns: 'Was die Ergebnisse bedeuten',
    missing: 'Unter dieser Adresse gibt es keine Seite.',
  },
  es: {
    skip: 'Ir al contenido',
    languages: 'Idiomas',
    newer: 'Artículos más recientes',
    older: 'Artículos anteriores',
    needsScript: 'El test funciona en tu navegador y necesita JavaScript, que está desactivado.',
    patterns: 'Qué significan los resultados',
    missing: 'No hay ninguna página en esta dirección.',
  },
  fr: {
    skip: 'Aller au contenu',
    languages: 'Langues',
    newer: 'Articles plus récents',
    older: 'Articles plus anciens',
    needsScript: 'Le test se fait dans ton navigateur et demande JavaScript, qui est désactivé.',
    patterns: 'Ce que disent les résultats',
    missing: 'Il n’y a pas de page à cette adresse.',
  },
  ja: {
    skip: '本文へ移動',
    languages: '言語',
    newer: '新しい記事',
    older: '前の記事',
    needsScript: 'テストはブラウザーの中で動きます。JavaScript が無効になっています。',
    patterns: '結果の見方',
    missing: 'このアドレスにページはありません。',
  },
  pt: {
    skip: 'Ir para o conteúdo',
    languages: 'Idiomas',
    newer: 'Artigos mais recentes',
    older: 'Artigos anteriores',
    needsScript: 'O teste roda no seu navegador e precisa de JavaScript, que está desativado.',
    patterns: 'O que os resultados significam',
    missing: 'Não há nenhuma página neste endereço.',
  },
  ar: {
    skip: 'الانتقال إلى المحتوى',
    languages: 'اللغات',
    newer: 'مقالات أحدث',
    older: 'مقالات أقدم',
    needsScript: 'يعمل الاختبار في متصفّحك ويحتاج إلى JavaScript، وهو غير مفعّل.',
    patterns: 'معاني النتائج',
    missing: 'لا صفحة في هذا العنوان.',
  },
};
