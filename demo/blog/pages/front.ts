import {articleList} from '../article-list.ts';
import {drawing} from '../drawings.ts';
import type {Edition} from '../editions.ts';
import {testSlug} from '../embed.ts';
import {type Html, html} from '../html.ts';
import {invitation} from '../invitation.ts';
import {layout} from '../layout.ts';
import {type ArticleCard, LibraryError, type TestCard} from '../library.ts';
import {posts, testPost} from '../posts/index.ts';
import type {Post} from '../posts/post.ts';
import type {Site} from '../site.ts';

/** The front page: the newest note, the invitation to the test, earlier notes, the library. */
export async function frontPage(site: Site, edition: Edition): Promise<Html> {
  const {words, library, language} = edition;
  const {articles, test} = await readLibrary(site, edition);
  return layout({
    edition,
    path: '/',
    title: words.blogName,
    description: words.footer,
    styles: ['front', 'cards'],
    body: html`
      <h1 class="visually-hidden">${words.blogName}</h1>
      <div class="opening">${lead(testPost, edition)} ${invitation(edition, test)}</div>
      <section class="earlier" aria-labelledby="earlier">
        <h2 id="earlier" class="section-title">${words.more}</h2>
        <div class="cards">
          ${posts.filter((post) => post !== testPost).map((post) => card(post, edition))}
        </div>
      </section>
      <section class="shelf" aria-labelledby="shelf" lang="${language}">
        <h2 id="shelf" class="section-title">${words.librarySection.title}</h2>
        <p class="shelf-introduction">
          ${words.librarySection.introduction}
          <a href="${library}">${words.librarySection.all}</a>
        </p>
        ${articleList(edition, articles, 'h3')}
      </section>
    `,
  });
}

/** The page stands without the store, so what cannot be read is left out. */
async function readLibrary(
  {library}: Site,
  {language}: Edition,
): Promise<{articles: readonly ArticleCard[] | null; test: TestCard | null}> {
  try {
    const [articles, test] = await Promise.all([
      library.articles(language),
      library.test(testSlug, language),
    ]);
    return {articles, test};
  } catch (error) {
    if (error instanceof LibraryError) return {articles: null, test: null};
    throw error;
  }
}

function lead(post: Post, {words, prefix, language}: Edition): Html {
  const {title, dek} = post.texts[language];
  return html`<article class="lead">
    ${drawing(post.drawing)}
    <p class="kicker">${words.noteWithTest(post.number)}</p>
    <h2><a href="${prefix}/posts/${post.slug}/">${title}</a></h2>
    <p class="dek">${dek}</p>
  </article>`;
}

function card(post: Post, {words, prefix, language}: Edition): Html {
  const {title, dek} = post.texts[language];
  return html`<article class="card">
    ${drawing(post.drawing)}
    <p class="kicker">${words.note(post.number)}</p>
    <h3><a href="${prefix}/posts/${post.slug}/">${title}</a></h3>
    <p>${dek}</p>
  </article>`;
}
